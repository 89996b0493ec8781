# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TranscriptTranslation


class CommunicationTranslation(Model):
    """Part of CommunicationTranslationList.

    Required by the platform: communication_id, transcripts.
    """

    communication_id: str | None = field("communicationId", default=None)
    transcripts: list[TranscriptTranslation] | None = field("transcripts", default=None)
