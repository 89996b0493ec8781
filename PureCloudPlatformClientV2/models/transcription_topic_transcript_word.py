# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TranscriptionTopicTranscriptWord(Model):
    confidence: float | None = field("confidence", default=None)
    start_time_ms: int | None = field("startTimeMs", default=None)
    offset_ms: int | None = field("offsetMs", default=None)
    duration_ms: int | None = field("durationMs", default=None)
    word: str | None = field("word", default=None)
