# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateWorkPlanActivity(Model):
    """Part of CreateWorkPlanShift."""

    activity_code_id: str | None = field("activityCodeId", default=None)
    description: str | None = field("description", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    start_time_is_relative_to_shift_start: bool | None = field("startTimeIsRelativeToShiftStart", default=None)
    flexible_start_time: bool | None = field("flexibleStartTime", default=None)
    earliest_start_time_minutes: int | None = field("earliestStartTimeMinutes", default=None)
    latest_start_time_minutes: int | None = field("latestStartTimeMinutes", default=None)
    exact_start_time_minutes: int | None = field("exactStartTimeMinutes", default=None)
    start_time_increment_minutes: int | None = field("startTimeIncrementMinutes", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    counts_as_contiguous_work_time: bool | None = field("countsAsContiguousWorkTime", default=None)
    minimum_length_from_shift_start_minutes: int | None = field("minimumLengthFromShiftStartMinutes", default=None)
    minimum_length_from_shift_end_minutes: int | None = field("minimumLengthFromShiftEndMinutes", default=None)
