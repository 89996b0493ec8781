# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import WfmScheduleReference


class AvailableTime(Model):
    """Part of UserAvailableTimes."""

    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    is_paid: bool | None = field("isPaid", default=None)
    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable",
    ] | str | None = field("activityCategory", default=None)
    wfm_schedule: WfmScheduleReference | None = field("wfmSchedule", default=None)
