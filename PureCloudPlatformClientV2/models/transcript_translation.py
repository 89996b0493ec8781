# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .phrase_translation import PhraseTranslation


class TranscriptTranslation(Model):
    """TranscriptTranslation of the Platform API.

    The platform requires: id.
    """

    id: str | None = field("id", default=None)
    phrases: list[PhraseTranslation] | None = field("phrases", default=None)
    translate_error: str | None = field("translateError", default=None)
