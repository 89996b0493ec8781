# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotChannel, TextBotFlow, TextBotInputOutputData


class TextBotFlowLaunchRequest(Model):
    """Taken by post_textbots_botflows_sessions.

    Required by the platform: flow, external_session_id, channel.
    """

    flow: TextBotFlow | None = field("flow", default=None)
    external_session_id: str | None = field("externalSessionId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    input_data: TextBotInputOutputData | None = field("inputData", default=None)
    channel: TextBotChannel | None = field("channel", default=None)
    language: str | None = field("language", default=None)
