# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TextBotInputOutputData, TextBotUserAgent


class TextBotChannel(Model):
    """Channel of a text bot flow launch. In TextBotFlowLaunchRequest.

    Required by the platform: name, input_modes, output_modes, user_agent.
    """

    name: Literal["Chat", "Call", "Messaging"] | str | None = field("name", default=None)
    input_modes: list[str] | None = field("inputModes", default=None)
    output_modes: list[str] | None = field("outputModes", default=None)
    user_agent: TextBotUserAgent | None = field("userAgent", default=None)


class TextBotFlow(Model):
    """Reference to a text bot flow by its id. In TextBotFlowLaunchRequest.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)


class TextBotFlowLaunchRequest(Model):
    """A text bot flow launch: flow, external session id, channel and 3 more. Body of post_textbots_botflows_sessions.

    Required by the platform: flow, external_session_id, channel.
    """

    flow: TextBotFlow | None = field("flow", default=None)
    external_session_id: str | None = field("externalSessionId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    input_data: TextBotInputOutputData | None = field("inputData", default=None)
    channel: TextBotChannel | None = field("channel", default=None)
    language: str | None = field("language", default=None)
