# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CommunicationTranslation(Model):
    """One of the items of a communication translation list. In CommunicationTranslationList.

    Required by the platform: communication_id, transcripts.
    """

    communication_id: str | None = field("communicationId", default=None)
    transcripts: list[TranscriptTranslation] | None = field("transcripts", default=None)


class CommunicationTranslationList(Model):
    """List of communication translations. Answer of get_speechandtextanalytics_translations_language_conversation."""

    entities: list[CommunicationTranslation] | None = field("entities", default=None)


class PhraseTranslation(Model):
    """One of the phrases of a transcript translation. In TranscriptTranslation.

    Required by the platform: start_time_ms, participant_purpose, translated_text.
    """

    start_time_ms: int | None = field("startTimeMs", default=None)
    participant_purpose: str | None = field("participantPurpose", default=None)
    translated_text: str | None = field("translatedText", default=None)


class TranscriptTranslation(Model):
    """One of the transcripts of a communication translation. In CommunicationTranslation.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    phrases: list[PhraseTranslation] | None = field("phrases", default=None)
    translate_error: str | None = field("translateError", default=None)
