# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeAggregateDataContainer


class KnowledgeAsyncAggregateQueryResponse(Model):
    """Results: knowledge aggregate data containers. Answer of get_analytics_knowledge_aggregates_job_results."""

    results: list[KnowledgeAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
