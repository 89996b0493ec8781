# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DevelopmentActivityAggregateQueryRequestFilter


class DevelopmentActivityAggregateParam(Model):
    """Taken by post_users_development_activities_aggregates_query.

    Required by the platform: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: DevelopmentActivityAggregateQueryRequestFilter | None = field("filter", default=None)
