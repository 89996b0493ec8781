# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, BotChannel, Entity


class BotFlowSession(Model):
    """Part of SessionsResponse."""

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
