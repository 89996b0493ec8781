# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WfmHistoricalAdherenceBulkUserDayMetrics(Model):
    """Part of WfmHistoricalAdherenceBulkUserResult."""

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
