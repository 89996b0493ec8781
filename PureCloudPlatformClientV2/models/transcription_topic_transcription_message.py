# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import TranscriptionTopicTranscriptResult, TranscriptionTopicTranscriptionRequestStatus


class TranscriptionTopicTranscriptionMessage(Model):
    event_time: datetime | None = field("eventTime", default=None)
    organization_id: str | None = field("organizationId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    session_start_time_ms: int | None = field("sessionStartTimeMs", default=None)
    transcription_start_time_ms: int | None = field("transcriptionStartTimeMs", default=None)
    transcripts: list[TranscriptionTopicTranscriptResult] | None = field("transcripts", default=None)
    status: TranscriptionTopicTranscriptionRequestStatus | None = field("status", default=None)
