# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TopicOffset(Model):
    """Part of TranscriptTopic."""

    word_count: int | None = field("wordCount", default=None)
    character_count: int | None = field("characterCount", default=None)
