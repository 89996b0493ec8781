# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeGroupStatistics(Model):
    """Part of UnansweredGroup."""

    unlinked_phrase_count: int | None = field("unlinkedPhraseCount", default=None)
    unlinked_phrase_hit_count: int | None = field("unlinkedPhraseHitCount", default=None)
    total_phrase_hit_count: int | None = field("totalPhraseHitCount", default=None)
