# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class EvaluationAggregationQueryMe(Model):
    """An evaluation aggregation query me: interval, metrics, time zone and 3 more. Body of
    post_quality_evaluations_aggregates_query_me.

    Required by the platform: interval, metrics.
    """

    interval: str | None = field("interval", default=None)
    time_zone: str | None = field("timeZone", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    alternate_time_dimension: Literal[
        "conversationStart", "evaluationCreatedDate", "evaluationReleaseDate", "eventTime",
    ] | str | None = field("alternateTimeDimension", default=None)
    context_id: str | None = field("contextId", default=None)
