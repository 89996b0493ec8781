# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkPlanValidationMessageArgument(Model):
    """One of the arguments of a work plan configuration violation message. In WorkPlanConfigurationViolationMessage and
    2 more.
    """

    type: Literal[
        "ActivityId", "ActivityId2", "ActivityPaidTimeMinutes", "ActivityStartTimeMinutes", "ActivityValidationId",
        "ActivityValidationId2", "ApplicableDays", "Count", "DailyPaidTimeMinutes", "MaximumDays", "MaxShiftCount",
        "Minutes", "PaidTimeGranularityMinutes", "RequiredDays", "ShiftId", "ShiftPaidTimeMinutes",
        "ShiftStartTimeMinutes", "ShiftStopTimeMinutes", "ShiftValidationId", "WeeklyPaidTimeMinutes", "Weeks",
        "WorkTimeMinutes",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
