# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import HistoricalAdherenceActuals, HistoricalAdherenceExceptionInfo


class WfmHistoricalAdherenceBulkJobReference(Model):
    """Job of a workforce management historical adherence bulk. In WfmHistoricalAdherenceBulkResponse."""

    id: str | None = field("id", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WfmHistoricalAdherenceBulkResponse(Model):
    """A workforce management historical adherence bulk, kept at
    /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}. Answer of
    get_workforcemanagement_adherence_historical_bulk_job and 1 more.
    """

    job: WfmHistoricalAdherenceBulkJobReference | None = field("job", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    download_result: WfmHistoricalAdherenceBulkResult | None = field("downloadResult", default=None)


class WfmHistoricalAdherenceBulkResult(Model):
    """Download result of a workforce management historical adherence bulk. In WfmHistoricalAdherenceBulkResponse."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    user_results: list[WfmHistoricalAdherenceBulkUserResult] | None = field("userResults", default=None)
    lookup_id_to_secondary_presence_id: dict[str, str] | None = field("lookupIdToSecondaryPresenceId", default=None)


class WfmHistoricalAdherenceBulkUserDayMetrics(Model):
    """One of the day metrics of a workforce management historical adherence bulk user result. In
    WfmHistoricalAdherenceBulkUserResult.
    """

    day_start_offset_seconds: int | None = field("dayStartOffsetSeconds", default=None)
    adherence_schedule_seconds: int | None = field("adherenceScheduleSeconds", default=None)
    conformance_schedule_seconds: int | None = field("conformanceScheduleSeconds", default=None)
    conformance_actual_seconds: int | None = field("conformanceActualSeconds", default=None)
    exception_count: int | None = field("exceptionCount", default=None)
    exception_duration_seconds: int | None = field("exceptionDurationSeconds", default=None)
    impact_seconds: int | None = field("impactSeconds", default=None)
    schedule_length_seconds: int | None = field("scheduleLengthSeconds", default=None)
    actual_length_seconds: int | None = field("actualLengthSeconds", default=None)
    adherence_percentage: float | None = field("adherencePercentage", default=None)
    conformance_percentage: float | None = field("conformancePercentage", default=None)


class WfmHistoricalAdherenceBulkUserResult(Model):
    """One of the user results of a workforce management historical adherence bulk result. In
    WfmHistoricalAdherenceBulkResult.
    """

    user_id: str | None = field("userId", default=None)
    adherence_percentage: float | None = field("adherencePercentage", default=None)
    conformance_percentage: float | None = field("conformancePercentage", default=None)
    impact: Literal["Positive", "Negative", "Neutral", "Unknown"] | str | None = field("impact", default=None)
    exception_info: list[HistoricalAdherenceExceptionInfo] | None = field("exceptionInfo", default=None)
    actuals: list[HistoricalAdherenceActuals] | None = field("actuals", default=None)
    day_metrics: list[WfmHistoricalAdherenceBulkUserDayMetrics] | None = field("dayMetrics", default=None)
