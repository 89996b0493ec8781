# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SuggestionKnowledgeAnswer(Model):
    """Knowledge answer of a suggestion knowledge article. In SuggestionKnowledgeArticle and 1 more."""

    answer: str | None = field("answer", default=None)
    start_index: int | None = field("startIndex", default=None)
    end_index: int | None = field("endIndex", default=None)
