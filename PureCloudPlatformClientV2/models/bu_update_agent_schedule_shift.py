# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import BuAgentScheduleActivity, BuScheduleReference


class BuUpdateAgentScheduleShift(Model):
    """Part of BuUpdateAgentScheduleUploadSchema."""

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    activities: list[BuAgentScheduleActivity] | None = field("activities", default=None)
    manually_edited: bool | None = field("manuallyEdited", default=None)
    schedule: BuScheduleReference | None = field("schedule", default=None)
    delete: bool | None = field("delete", default=None)
