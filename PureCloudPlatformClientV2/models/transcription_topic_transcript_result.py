# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TranscriptionTopicTranscriptAlternative


class TranscriptionTopicTranscriptResult(Model):
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
