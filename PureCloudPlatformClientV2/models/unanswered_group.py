# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UnansweredPhraseGroup


class KnowledgeGroupStatistics(Model):
    """Statistics of an unanswered group. In UnansweredGroup."""

    unlinked_phrase_count: int | None = field("unlinkedPhraseCount", default=None)
    unlinked_phrase_hit_count: int | None = field("unlinkedPhraseHitCount", default=None)
    total_phrase_hit_count: int | None = field("totalPhraseHitCount", default=None)


class UnansweredGroup(Model):
    """An unanswered group, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}.
    Answer of get_knowledge_knowledgebase_unanswered_group.
    """

    id: str | None = field("id", default=None)
    label: str | None = field("label", default=None)
    phrase_groups: list[UnansweredPhraseGroup] | None = field("phraseGroups", default=None)
    suggested_documents: list[UnansweredGroupSuggestedDocument] | None = field("suggestedDocuments", default=None)
    statistics: KnowledgeGroupStatistics | None = field("statistics", default=None)
    self_uri: str | None = field("selfUri", default=None)


class UnansweredGroupSuggestedDocument(Model):
    """Reference to an unanswered group suggested document by its id and its address. In UnansweredGroup."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
