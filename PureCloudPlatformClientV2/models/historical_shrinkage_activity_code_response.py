# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .historical_shrinkage_aggregate_response import HistoricalShrinkageAggregateResponse


class HistoricalShrinkageActivityCodeResponse(Model):
    """HistoricalShrinkageActivityCodeResponse of the Platform API."""

    activity_code_id: str | None = field("activityCodeId", default=None)
    shrinkage_for_activity_code: HistoricalShrinkageAggregateResponse | None = field(
        "shrinkageForActivityCode", default=None
    )
