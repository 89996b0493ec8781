# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import HistoricalAdherenceActuals, HistoricalAdherenceExceptionInfo


class HistoricalAdherenceDayMetrics(Model):
    """One of the day metrics of a historical adherence query result. In HistoricalAdherenceQueryResult."""

    day_start_offset_secs: int | None = field("dayStartOffsetSecs", default=None)
    adherence_schedule_secs: int | None = field("adherenceScheduleSecs", default=None)
    conformance_schedule_secs: int | None = field("conformanceScheduleSecs", default=None)
    conformance_actual_secs: int | None = field("conformanceActualSecs", default=None)
    exception_count: int | None = field("exceptionCount", default=None)
    exception_duration_secs: int | None = field("exceptionDurationSecs", default=None)
    impact_seconds: int | None = field("impactSeconds", default=None)
    schedule_length_secs: int | None = field("scheduleLengthSecs", default=None)
    actual_length_secs: int | None = field("actualLengthSecs", default=None)
    adherence_percentage: float | None = field("adherencePercentage", default=None)
    conformance_percentage: float | None = field("conformancePercentage", default=None)


class HistoricalAdherenceQueryResult(Model):
    """One of the data of a workforce management historical adherence result wrapper. In
    WfmHistoricalAdherenceResultWrapper.
    """

    user_id: str | None = field("userId", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    adherence_percentage: float | None = field("adherencePercentage", default=None)
    conformance_percentage: float | None = field("conformancePercentage", default=None)
    impact: Literal["Positive", "Negative", "Neutral", "Unknown"] | str | None = field("impact", default=None)
    exception_info: list[HistoricalAdherenceExceptionInfo] | None = field("exceptionInfo", default=None)
    day_metrics: list[HistoricalAdherenceDayMetrics] | None = field("dayMetrics", default=None)
    actuals_end_date: datetime | None = field("actualsEndDate", default=None)
    actuals: list[HistoricalAdherenceActuals] | None = field("actuals", default=None)


class WfmHistoricalAdherenceResponse(Model):
    """A workforce management historical adherence, kept at
    /api/v2/workforcemanagement/adherence/historical/jobs/{jobId}. Answer of
    get_workforcemanagement_adherence_historical_job and 3 more.
    """

    id: str | None = field("id", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_result: WfmHistoricalAdherenceResultWrapper | None = field("downloadResult", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    query_state: Literal["Processing", "Complete", "Error"] | str | None = field("queryState", default=None)


class WfmHistoricalAdherenceResultWrapper(Model):
    """Download result of a workforce management historical adherence. In WfmHistoricalAdherenceResponse."""

    entity_id: str | None = field("entityId", default=None)
    data: list[HistoricalAdherenceQueryResult] | None = field("data", default=None)
    lookup_id_to_secondary_presence_id: dict[str, str] | None = field("lookupIdToSecondaryPresenceId", default=None)
