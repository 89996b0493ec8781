# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Format(Model):
    """Part of TextBotPromptSegment."""

    flags: list[str] | None = field("flags", default=None)
