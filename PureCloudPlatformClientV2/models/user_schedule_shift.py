# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import UserScheduleActivity, WeekScheduleReference


class UserScheduleShift(Model):
    """Part of UserSchedule."""

    week_schedule: WeekScheduleReference | None = field("weekSchedule", default=None)
    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    activities: list[UserScheduleActivity] | None = field("activities", default=None)
    delete: bool | None = field("delete", default=None)
    manually_edited: bool | None = field("manuallyEdited", default=None)
