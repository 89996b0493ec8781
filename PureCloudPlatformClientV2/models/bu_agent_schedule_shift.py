# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import BuAgentScheduleActivity, BuScheduleReference


class BuAgentScheduleShift(Model):
    """One of the shifts of a business unit agent schedule history change. In BuAgentScheduleHistoryChange and 4 more.
    """

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    activities: list[BuAgentScheduleActivity] | None = field("activities", default=None)
    manually_edited: bool | None = field("manuallyEdited", default=None)
    schedule: BuScheduleReference | None = field("schedule", default=None)
