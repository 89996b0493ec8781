# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AgentCopilotAggregateQueryFilter, AgentCopilotAggregationView


class AgentCopilotAggregationQuery(Model):
    """An agent copilot aggregation query: interval, metrics, granularity and 8 more. Body of
    post_analytics_agentcopilots_aggregates_query.

    Required by the platform: interval, metrics.
    """

    interval: str | None = field("interval", default=None)
    granularity: str | None = field("granularity", default=None)
    time_zone: str | None = field("timeZone", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: AgentCopilotAggregateQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    flatten_multivalued_dimensions: bool | None = field("flattenMultivaluedDimensions", default=None)
    views: list[AgentCopilotAggregationView] | None = field("views", default=None)
    alternate_time_dimension: Literal["eventTime"] | str | None = field("alternateTimeDimension", default=None)
    query_type: Literal["groupBy", "topN"] | str | None = field("queryType", default=None)
    limit: int | None = field("limit", default=None)
