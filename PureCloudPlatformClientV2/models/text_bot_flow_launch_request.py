# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .text_bot_channel import TextBotChannel
    from .text_bot_flow import TextBotFlow
    from .text_bot_input_output_data import TextBotInputOutputData


class TextBotFlowLaunchRequest(Model):
    """TextBotFlowLaunchRequest of the Platform API.

    The platform requires: flow, external_session_id, channel.
    """

    flow: TextBotFlow | None = field("flow", default=None)
    external_session_id: str | None = field("externalSessionId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    input_data: TextBotInputOutputData | None = field("inputData", default=None)
    channel: TextBotChannel | None = field("channel", default=None)
    language: str | None = field("language", default=None)
