# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhraseTranslation(Model):
    """Part of TranscriptTranslation.

    Required by the platform: start_time_ms, participant_purpose, translated_text.
    """

    start_time_ms: int | None = field("startTimeMs", default=None)
    participant_purpose: str | None = field("participantPurpose", default=None)
    translated_text: str | None = field("translatedText", default=None)
