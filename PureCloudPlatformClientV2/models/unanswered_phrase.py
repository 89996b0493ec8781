# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UnansweredPhrase(Model):
    """Part of UnansweredPhraseGroup."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    unlinked_phrase_hit_count: int | None = field("unlinkedPhraseHitCount", default=None)
