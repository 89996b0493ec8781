# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TextBotUserAgent


class TextBotChannel(Model):
    """Part of TextBotFlowLaunchRequest.

    Required by the platform: name, input_modes, output_modes, user_agent.
    """

    name: Literal["Chat", "Call", "Messaging"] | str | None = field("name", default=None)
    input_modes: list[str] | None = field("inputModes", default=None)
    output_modes: list[str] | None = field("outputModes", default=None)
    user_agent: TextBotUserAgent | None = field("userAgent", default=None)
