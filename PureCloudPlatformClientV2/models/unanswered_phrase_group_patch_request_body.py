# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from .phrase_associations import PhraseAssociations


class UnansweredPhraseGroupPatchRequestBody(Model):
    """UnansweredPhraseGroupPatchRequestBody of the Platform API.

    The platform requires: phrase_associations.
    """

    phrase_associations: list[PhraseAssociations] | None = field("phraseAssociations", default=None)
    date_start: date | None = field("dateStart", default=None)
    date_end: date | None = field("dateEnd", default=None)
