# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .development_activity_aggregate_query_response_grouped_data import DevelopmentActivityAggregateQueryResponseGroupedData


class DevelopmentActivityAggregateResponse(Model):
    """DevelopmentActivityAggregateResponse of the Platform API."""

    results: list[DevelopmentActivityAggregateQueryResponseGroupedData] | None = field("results", default=None)
