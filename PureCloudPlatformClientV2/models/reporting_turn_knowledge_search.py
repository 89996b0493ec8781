# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ReportingTurnKnowledgeDocument


class ReportingTurnKnowledgeSearch(Model):
    """Part of ReportingTurnKnowledge."""

    search_id: str | None = field("searchId", default=None)
    documents: list[ReportingTurnKnowledgeDocument] | None = field("documents", default=None)
    query: str | None = field("query", default=None)
