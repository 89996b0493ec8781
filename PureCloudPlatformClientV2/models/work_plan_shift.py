# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SetWrapperDayOfWeek


class WorkPlanActivity(Model):
    """One of the activities of a work plan shift. In WorkPlanShift."""

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
    id: str | None = field("id", default=None)
    delete: bool | None = field("delete", default=None)
    validation_id: str | None = field("validationId", default=None)


class WorkPlanShift(Model):
    """One of the shifts of a work plan. In WorkPlan and 2 more.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    days: SetWrapperDayOfWeek | None = field("days", default=None)
    flexible_start_time: bool | None = field("flexibleStartTime", default=None)
    exact_start_time_minutes_from_midnight: int | None = field("exactStartTimeMinutesFromMidnight", default=None)
    earliest_start_time_minutes_from_midnight: int | None = field("earliestStartTimeMinutesFromMidnight", default=None)
    latest_start_time_minutes_from_midnight: int | None = field("latestStartTimeMinutesFromMidnight", default=None)
    constrain_stop_time: bool | None = field("constrainStopTime", default=None)
    constrain_latest_stop_time: bool | None = field("constrainLatestStopTime", default=None)
    latest_stop_time_minutes_from_midnight: int | None = field("latestStopTimeMinutesFromMidnight", default=None)
    constrain_earliest_stop_time: bool | None = field("constrainEarliestStopTime", default=None)
    earliest_stop_time_minutes_from_midnight: int | None = field("earliestStopTimeMinutesFromMidnight", default=None)
    start_increment_minutes: int | None = field("startIncrementMinutes", default=None)
    flexible_paid_time: bool | None = field("flexiblePaidTime", default=None)
    exact_paid_time_minutes: int | None = field("exactPaidTimeMinutes", default=None)
    minimum_paid_time_minutes: int | None = field("minimumPaidTimeMinutes", default=None)
    maximum_paid_time_minutes: int | None = field("maximumPaidTimeMinutes", default=None)
    constrain_contiguous_work_time: bool | None = field("constrainContiguousWorkTime", default=None)
    minimum_contiguous_work_time_minutes: int | None = field("minimumContiguousWorkTimeMinutes", default=None)
    maximum_contiguous_work_time_minutes: int | None = field("maximumContiguousWorkTimeMinutes", default=None)
    constrain_day_off: bool | None = field("constrainDayOff", default=None)
    day_off_rule: Literal["NextDayOff", "PreviousDayOff"] | str | None = field("dayOffRule", default=None)
    activities: list[WorkPlanActivity] | None = field("activities", default=None)
    id: str | None = field("id", default=None)
    delete: bool | None = field("delete", default=None)
    validation_id: str | None = field("validationId", default=None)
