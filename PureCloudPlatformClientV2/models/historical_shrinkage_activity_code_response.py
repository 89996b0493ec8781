# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HistoricalShrinkageAggregateResponse


class HistoricalShrinkageActivityCodeResponse(Model):
    """Part of HistoricalShrinkageActivityCategoryResponse."""

    activity_code_id: str | None = field("activityCodeId", default=None)
    shrinkage_for_activity_code: HistoricalShrinkageAggregateResponse | None = field(
        "shrinkageForActivityCode", default=None
    )
