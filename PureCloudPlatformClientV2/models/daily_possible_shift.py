# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DailyPossibleShift(Model):
    """Part of PossibleWorkShiftsForWeek."""

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
