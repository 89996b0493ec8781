# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .historical_shrinkage_activity_code_response import HistoricalShrinkageActivityCodeResponse
    from .historical_shrinkage_aggregate_response import HistoricalShrinkageAggregateResponse


class HistoricalShrinkageActivityCategoryResponse(Model):
    """HistoricalShrinkageActivityCategoryResponse of the Platform API."""

    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("activityCategory", default=None)
    shrinkage_for_activity_category: HistoricalShrinkageAggregateResponse | None = field(
        "shrinkageForActivityCategory", default=None
    )
    shrinkage_for_activity_codes: list[HistoricalShrinkageActivityCodeResponse] | None = field(
        "shrinkageForActivityCodes", default=None
    )
