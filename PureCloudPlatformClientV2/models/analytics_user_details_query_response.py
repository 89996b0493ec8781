# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .aggregation_result import AggregationResult
    from .analytics_user_detail import AnalyticsUserDetail


class AnalyticsUserDetailsQueryResponse(Model):
    """AnalyticsUserDetailsQueryResponse of the Platform API."""

    user_details: list[AnalyticsUserDetail] | None = field("userDetails", default=None)
    aggregations: list[AggregationResult] | None = field("aggregations", default=None)
    total_hits: int | None = field("totalHits", default=None)
