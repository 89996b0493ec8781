# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_group_statistics import KnowledgeGroupStatistics
    from .unanswered_group_suggested_document import UnansweredGroupSuggestedDocument
    from .unanswered_phrase_group import UnansweredPhraseGroup


class UnansweredGroup(Model):
    """UnansweredGroup of the Platform API."""

    id: str | None = field("id", default=None)
    label: str | None = field("label", default=None)
    phrase_groups: list[UnansweredPhraseGroup] | None = field("phraseGroups", default=None)
    suggested_documents: list[UnansweredGroupSuggestedDocument] | None = field("suggestedDocuments", default=None)
    statistics: KnowledgeGroupStatistics | None = field("statistics", default=None)
    self_uri: str | None = field("selfUri", default=None)
