# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .text_bot_prompt_segment import TextBotPromptSegment


class TextBotModeOutputPrompts(Model):
    """TextBotModeOutputPrompts of the Platform API.

    The platform requires: segments.
    """

    segments: list[TextBotPromptSegment] | None = field("segments", default=None)
