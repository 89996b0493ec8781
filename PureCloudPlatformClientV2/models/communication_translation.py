# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .transcript_translation import TranscriptTranslation


class CommunicationTranslation(Model):
    """CommunicationTranslation of the Platform API.

    The platform requires: communication_id, transcripts.
    """

    communication_id: str | None = field("communicationId", default=None)
    transcripts: list[TranscriptTranslation] | None = field("transcripts", default=None)
