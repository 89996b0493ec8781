# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .rate_limit_aggregate_data_container import RateLimitAggregateDataContainer


class RateLimitAggregateQueryResponse(Model):
    """RateLimitAggregateQueryResponse of the Platform API."""

    results: list[RateLimitAggregateDataContainer] | None = field("results", default=None)
