# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AggregationResult, AnalyticsConversationWithoutAttributes


class AnalyticsConversationQueryResponse(Model):
    """An analytics conversation query: conversations, aggregations and total hits. Answer of
    post_analytics_conversations_details_query.
    """

    conversations: list[AnalyticsConversationWithoutAttributes] | None = field("conversations", default=None)
    aggregations: list[AggregationResult] | None = field("aggregations", default=None)
    total_hits: int | None = field("totalHits", default=None)
