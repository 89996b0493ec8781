# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PhraseAssociations, UnansweredGroup


class UnansweredPhraseGroupUpdateResponse(Model):
    """An unanswered phrase group: phrase associations and group. Answer of
    patch_knowledge_knowledgebase_unanswered_group_phrasegroup.
    """

    phrase_associations: list[PhraseAssociations] | None = field("phraseAssociations", default=None)
    group: UnansweredGroup | None = field("group", default=None)
