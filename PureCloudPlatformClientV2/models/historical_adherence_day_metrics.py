# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class HistoricalAdherenceDayMetrics(Model):
    """Part of HistoricalAdherenceQueryResult."""

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
