# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeAggregateDataContainer


class KnowledgeAggregateQueryResponse(Model):
    """Results: knowledge aggregate data containers. Answer of post_analytics_knowledge_aggregates_query."""

    results: list[KnowledgeAggregateDataContainer] | None = field("results", default=None)
