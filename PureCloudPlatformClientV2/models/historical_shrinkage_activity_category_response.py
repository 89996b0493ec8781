# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HistoricalShrinkageActivityCodeResponse, HistoricalShrinkageAggregateResponse


class HistoricalShrinkageActivityCategoryResponse(Model):
    """Part of HistoricalShrinkageResult."""

    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("activityCategory", default=None)
    shrinkage_for_activity_category: HistoricalShrinkageAggregateResponse | None = field(
        "shrinkageForActivityCategory", default=None
    )
    shrinkage_for_activity_codes: list[HistoricalShrinkageActivityCodeResponse] | None = field(
        "shrinkageForActivityCodes", default=None
    )
