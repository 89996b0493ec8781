# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal


class AgentPossibleWorkShiftsResponse(Model):
    """Agent possible work shifts: week start date, pattern, weekly possible work shifts and 2 more. Answer of
    post_workforcemanagement_agents_me_possibleworkshifts.
    """

    week_start_date: date | None = field("weekStartDate", default=None)
    pattern: list[int] | None = field("pattern", default=None)
    weekly_possible_work_shifts: list[PossibleWorkShiftsForWeek] | None = field(
        "weeklyPossibleWorkShifts", default=None
    )
    scheduler_interval_length_minutes: int | None = field("schedulerIntervalLengthMinutes", default=None)
    time_zone: str | None = field("timeZone", default=None)


class DailyPossibleShift(Model):
    """One of the daily possible shifts of a possible work shifts for week. In PossibleWorkShiftsForWeek."""

    day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("dayOfWeek", default=None)
    earliest_shift_start_minutes_from_midnight: int | None = field(
        "earliestShiftStartMinutesFromMidnight", default=None
    )
    required: bool | None = field("required", default=None)
    minimum_paid_time_minutes: int | None = field("minimumPaidTimeMinutes", default=None)
    maximum_paid_time_minutes: int | None = field("maximumPaidTimeMinutes", default=None)
    interval_schedule_probabilities: list[int] | None = field("intervalScheduleProbabilities", default=None)


class PossibleWorkShiftsForWeek(Model):
    """One of the weekly possible work shifts of agent possible work shifts. In AgentPossibleWorkShiftsResponse."""

    id: int | None = field("id", default=None)
    daily_possible_shifts: list[DailyPossibleShift] | None = field("dailyPossibleShifts", default=None)
