# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DevelopmentActivityAggregateQueryResponseGroupedData


class DevelopmentActivityAggregateResponse(Model):
    """Given by post_users_development_activities_aggregates_query."""

    results: list[DevelopmentActivityAggregateQueryResponseGroupedData] | None = field("results", default=None)
