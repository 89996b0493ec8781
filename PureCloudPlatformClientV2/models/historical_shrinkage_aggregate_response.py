# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class HistoricalShrinkageAggregateResponse(Model):
    """Shrinkage for activity category of a historical shrinkage activity category. In
    HistoricalShrinkageActivityCategoryResponse and 2 more.
    """

    scheduled_shrinkage_seconds: int | None = field("scheduledShrinkageSeconds", default=None)
    scheduled_shrinkage_percent: float | None = field("scheduledShrinkagePercent", default=None)
    actual_shrinkage_seconds: int | None = field("actualShrinkageSeconds", default=None)
    actual_shrinkage_percent: float | None = field("actualShrinkagePercent", default=None)
    paid_shrinkage_seconds: int | None = field("paidShrinkageSeconds", default=None)
    unpaid_shrinkage_seconds: int | None = field("unpaidShrinkageSeconds", default=None)
    planned_shrinkage_seconds: int | None = field("plannedShrinkageSeconds", default=None)
    unplanned_shrinkage_seconds: int | None = field("unplannedShrinkageSeconds", default=None)
