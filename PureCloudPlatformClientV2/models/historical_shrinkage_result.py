# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import HistoricalShrinkageActivityCategoryResponse, HistoricalShrinkageAggregateResponse


class HistoricalShrinkageResult(Model):
    """Part of HistoricalShrinkageResultListing."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    total_scheduled_duration_seconds: int | None = field("totalScheduledDurationSeconds", default=None)
    total_logged_in_duration_seconds: int | None = field("totalLoggedInDurationSeconds", default=None)
    aggregated_shrinkage: HistoricalShrinkageAggregateResponse | None = field("aggregatedShrinkage", default=None)
    shrinkage_for_activity_categories: list[HistoricalShrinkageActivityCategoryResponse] | None = field(
        "shrinkageForActivityCategories", default=None
    )
    business_unit_ids: list[str] | None = field("businessUnitIds", default=None)
