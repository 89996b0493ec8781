# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .development_activity_aggregate_query_response_data import DevelopmentActivityAggregateQueryResponseData


class DevelopmentActivityAggregateQueryResponseGroupedData(Model):
    """DevelopmentActivityAggregateQueryResponseGroupedData of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[DevelopmentActivityAggregateQueryResponseData] | None = field("data", default=None)
