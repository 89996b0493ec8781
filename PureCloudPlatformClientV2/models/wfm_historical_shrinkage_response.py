# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import HistoricalShrinkageAggregateResponse


class HistoricalShrinkageActivityCategoryResponse(Model):
    """One of the shrinkage for activity categories of a historical shrinkage result. In HistoricalShrinkageResult."""

    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("activityCategory", default=None)
    shrinkage_for_activity_category: HistoricalShrinkageAggregateResponse | None = field(
        "shrinkageForActivityCategory", default=None
    )
    shrinkage_for_activity_codes: list[HistoricalShrinkageActivityCodeResponse] | None = field(
        "shrinkageForActivityCodes", default=None
    )


class HistoricalShrinkageActivityCodeResponse(Model):
    """One of the shrinkage for activity codes of a historical shrinkage activity category. In
    HistoricalShrinkageActivityCategoryResponse.
    """

    activity_code_id: str | None = field("activityCodeId", default=None)
    shrinkage_for_activity_code: HistoricalShrinkageAggregateResponse | None = field(
        "shrinkageForActivityCode", default=None
    )


class HistoricalShrinkageResult(Model):
    """One of the items of a historical shrinkage result listing. In HistoricalShrinkageResultListing."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    total_scheduled_duration_seconds: int | None = field("totalScheduledDurationSeconds", default=None)
    total_logged_in_duration_seconds: int | None = field("totalLoggedInDurationSeconds", default=None)
    aggregated_shrinkage: HistoricalShrinkageAggregateResponse | None = field("aggregatedShrinkage", default=None)
    shrinkage_for_activity_categories: list[HistoricalShrinkageActivityCategoryResponse] | None = field(
        "shrinkageForActivityCategories", default=None
    )
    business_unit_ids: list[str] | None = field("businessUnitIds", default=None)


class HistoricalShrinkageResultListing(Model):
    """List of historical shrinkage results. In WfmHistoricalShrinkageResponse."""

    entities: list[HistoricalShrinkageResult] | None = field("entities", default=None)


class WfmHistoricalShrinkageResponse(Model):
    """A workforce management historical shrinkage, kept at /api/v2/workforcemanagement/shrinkage/jobs/{jobId}. Answer
    of get_workforcemanagement_shrinkage_job and 2 more.
    """

    operation_id: str | None = field("operationId", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    download_result: HistoricalShrinkageResultListing | None = field("downloadResult", default=None)
    state: Literal["Processing", "Complete", "Error"] | str | None = field("state", default=None)
