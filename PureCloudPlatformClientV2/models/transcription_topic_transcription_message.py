# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class TranscriptionTopicTranscriptAlternative(Model):
    """One of the alternatives of a transcript result. In TranscriptionTopicTranscriptResult."""

    confidence: float | None = field("confidence", default=None)
    offset_ms: int | None = field("offsetMs", default=None)
    duration_ms: int | None = field("durationMs", default=None)
    transcript: str | None = field("transcript", default=None)
    words: list[TranscriptionTopicTranscriptWord] | None = field("words", default=None)
    decorated_transcript: str | None = field("decoratedTranscript", default=None)
    decorated_words: list[TranscriptionTopicTranscriptWord] | None = field("decoratedWords", default=None)


class TranscriptionTopicTranscriptResult(Model):
    """One of the transcripts of a transcription message. In TranscriptionTopicTranscriptionMessage."""

    utterance_id: str | None = field("utteranceId", default=None)
    is_final: bool | None = field("isFinal", default=None)
    channel: Literal["UNKNOWN", "INTERNAL", "EXTERNAL", "BOTH"] | str | None = field("channel", default=None)
    alternatives: list[TranscriptionTopicTranscriptAlternative] | None = field("alternatives", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    engine_provider: str | None = field("engineProvider", default=None)
    engine_id: str | None = field("engineId", default=None)
    engine_name: str | None = field("engineName", default=None)
    dialect: str | None = field("dialect", default=None)
    speech_text_analytics_program_id: str | None = field("speechTextAnalyticsProgramId", default=None)
    agent_assist_enabled: bool | None = field("agentAssistEnabled", default=None)
    voice_transcription_enabled: bool | None = field("voiceTranscriptionEnabled", default=None)


class TranscriptionTopicTranscriptWord(Model):
    """One of the decorated words of a transcript alternative. In TranscriptionTopicTranscriptAlternative."""

    confidence: float | None = field("confidence", default=None)
    start_time_ms: int | None = field("startTimeMs", default=None)
    offset_ms: int | None = field("offsetMs", default=None)
    duration_ms: int | None = field("durationMs", default=None)
    word: str | None = field("word", default=None)


class TranscriptionTopicTranscriptionMessage(Model):
    """A transcription message: event time, organization id, conversation id and 5 more. Event of
    v2.conversations.{id}.transcription.
    """

    event_time: datetime | None = field("eventTime", default=None)
    organization_id: str | None = field("organizationId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    session_start_time_ms: int | None = field("sessionStartTimeMs", default=None)
    transcription_start_time_ms: int | None = field("transcriptionStartTimeMs", default=None)
    transcripts: list[TranscriptionTopicTranscriptResult] | None = field("transcripts", default=None)
    status: TranscriptionTopicTranscriptionRequestStatus | None = field("status", default=None)


class TranscriptionTopicTranscriptionRequestStatus(Model):
    """Status of a transcription message. In TranscriptionTopicTranscriptionMessage."""

    offset_ms: int | None = field("offsetMs", default=None)
    status: Literal["UNKNOWN", "SESSION_ONGOING", "SESSION_ENDED"] | str | None = field("status", default=None)
