# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PhraseTranslation


class TranscriptTranslation(Model):
    """Part of CommunicationTranslation.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    phrases: list[PhraseTranslation] | None = field("phrases", default=None)
    translate_error: str | None = field("translateError", default=None)
