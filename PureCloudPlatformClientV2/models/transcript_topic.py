# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TopicDuration, TopicOffset


class TranscriptTopic(Model):
    """Part of EvaluationScoringSet."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    topic_phrase: str | None = field("topicPhrase", default=None)
    transcript_phrase: str | None = field("transcriptPhrase", default=None)
    confidence: int | None = field("confidence", default=None)
    start_time_milliseconds: int | None = field("startTimeMilliseconds", default=None)
    duration: TopicDuration | None = field("duration", default=None)
    offset: TopicOffset | None = field("offset", default=None)
    recording_location: int | None = field("recordingLocation", default=None)
