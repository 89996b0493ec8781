# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UnansweredPhrase(Model):
    """One of the phrases of an unanswered phrase group. In UnansweredPhraseGroup."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    unlinked_phrase_hit_count: int | None = field("unlinkedPhraseHitCount", default=None)


class UnansweredPhraseGroup(Model):
    """An unanswered phrase group, kept at
    /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}.
    Answer of get_knowledge_knowledgebase_unanswered_group_phrasegroup.
    """

    id: str | None = field("id", default=None)
    label: str | None = field("label", default=None)
    phrases: list[UnansweredPhrase] | None = field("phrases", default=None)
    unlinked_phrase_hit_count: int | None = field("unlinkedPhraseHitCount", default=None)
    unlinked_phrase_count: int | None = field("unlinkedPhraseCount", default=None)
    self_uri: str | None = field("selfUri", default=None)
