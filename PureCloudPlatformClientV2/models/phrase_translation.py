# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PhraseTranslation(Model):
    """PhraseTranslation of the Platform API.

    The platform requires: start_time_ms, participant_purpose, translated_text.
    """

    start_time_ms: int | None = field("startTimeMs", default=None)
    participant_purpose: str | None = field("participantPurpose", default=None)
    translated_text: str | None = field("translatedText", default=None)
