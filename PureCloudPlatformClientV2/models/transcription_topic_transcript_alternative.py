# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TranscriptionTopicTranscriptWord


class TranscriptionTopicTranscriptAlternative(Model):
    confidence: float | None = field("confidence", default=None)
    offset_ms: int | None = field("offsetMs", default=None)
    duration_ms: int | None = field("durationMs", default=None)
    transcript: str | None = field("transcript", default=None)
    words: list[TranscriptionTopicTranscriptWord] | None = field("words", default=None)
    decorated_transcript: str | None = field("decoratedTranscript", default=None)
    decorated_words: list[TranscriptionTopicTranscriptWord] | None = field("decoratedWords", default=None)
