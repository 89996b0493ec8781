# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import PhraseAssociations


class UnansweredPhraseGroupPatchRequestBody(Model):
    """An unanswered phrase group to change: phrase associations, date start and date end. Body of
    patch_knowledge_knowledgebase_unanswered_group_phrasegroup.

    Required by the platform: phrase_associations.
    """

    phrase_associations: list[PhraseAssociations] | None = field("phraseAssociations", default=None)
    date_start: date | None = field("dateStart", default=None)
    date_end: date | None = field("dateEnd", default=None)
