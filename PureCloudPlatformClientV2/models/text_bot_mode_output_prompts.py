# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotPromptSegment


class TextBotModeOutputPrompts(Model):
    """Part of TextBotOutputPrompts.

    Required by the platform: segments.
    """

    segments: list[TextBotPromptSegment] | None = field("segments", default=None)
