# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationAggregateDataContainer


class ConversationAggregateQueryResponse(Model):
    """Results: conversation aggregate data containers. Answer of post_analytics_conversations_aggregates_query."""

    results: list[ConversationAggregateDataContainer] | None = field("results", default=None)
