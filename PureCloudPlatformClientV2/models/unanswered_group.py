# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeGroupStatistics, UnansweredGroupSuggestedDocument, UnansweredPhraseGroup


class UnansweredGroup(Model):
    id: str | None = field("id", default=None)
    label: str | None = field("label", default=None)
    phrase_groups: list[UnansweredPhraseGroup] | None = field("phraseGroups", default=None)
    suggested_documents: list[UnansweredGroupSuggestedDocument] | None = field("suggestedDocuments", default=None)
    statistics: KnowledgeGroupStatistics | None = field("statistics", default=None)
    self_uri: str | None = field("selfUri", default=None)
