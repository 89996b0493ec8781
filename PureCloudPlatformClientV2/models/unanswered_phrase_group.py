# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UnansweredPhrase


class UnansweredPhraseGroup(Model):
    """Given by get_knowledge_knowledgebase_unanswered_group_phrasegroup."""

    id: str | None = field("id", default=None)
    label: str | None = field("label", default=None)
    phrases: list[UnansweredPhrase] | None = field("phrases", default=None)
    unlinked_phrase_hit_count: int | None = field("unlinkedPhraseHitCount", default=None)
    unlinked_phrase_count: int | None = field("unlinkedPhraseCount", default=None)
    self_uri: str | None = field("selfUri", default=None)
