# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, Entity, TextBotUserAgent


class BotChannel(Model):
    """Channel of a bot flow session. In BotFlowSession.

    Required by the platform: name, input_modes, output_modes, user_agent.
    """

    name: Literal["Chat", "Call", "Messaging"] | str | None = field("name", default=None)
    input_modes: list[str] | None = field("inputModes", default=None)
    output_modes: list[str] | None = field("outputModes", default=None)
    user_agent: TextBotUserAgent | None = field("userAgent", default=None)


class BotFlowSession(Model):
    """One of the items of a sessions response. In SessionsResponse."""

    id: str | None = field("id", default=None)
    flow: Entity | None = field("flow", default=None)
    channel: BotChannel | None = field("channel", default=None)
    language: str | None = field("language", default=None)
    end_language: str | None = field("endLanguage", default=None)
    bot_result: Literal[
        "Unknown", "ExitRequestedByUser", "ExitRequestedByBot", "ExitError", "ExitRecognitionFailure",
        "DisconnectRequestedByUser", "DisconnectRequestedByBot", "DisconnectSessionExpired", "DisconnectError",
        "DisconnectRecognitionFailure", "TransferToACD",
    ] | str | None = field("botResult", default=None)
    bot_result_category: Literal[
        "Unknown", "UserExit", "BotExit", "Error", "RecognitionFailure", "UserDisconnect", "BotDisconnect",
        "SessionExpired", "Transfer",
    ] | str | None = field("botResultCategory", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    conversation: AddressableEntityRef | None = field("conversation", default=None)


class SessionsResponse(Model):
    """Page of bot flow sessions. Answer of get_analytics_botflow_sessions."""

    entities: list[BotFlowSession] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
