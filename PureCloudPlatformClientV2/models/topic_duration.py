# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TopicDuration(Model):
    """Part of TranscriptTopic."""

    total_milliseconds: int | None = field("totalMilliseconds", default=None)
