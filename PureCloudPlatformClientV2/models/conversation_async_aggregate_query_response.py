# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationAggregateDataContainer


class ConversationAsyncAggregateQueryResponse(Model):
    """Results: conversation aggregate data containers. Answer of get_analytics_conversations_aggregates_job_results."""

    results: list[ConversationAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
