# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .bu_agent_schedule_activity import BuAgentScheduleActivity
    from .bu_schedule_reference import BuScheduleReference


class BuAgentScheduleShift(Model):
    """BuAgentScheduleShift of the Platform API."""

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    activities: list[BuAgentScheduleActivity] | None = field("activities", default=None)
    manually_edited: bool | None = field("manuallyEdited", default=None)
    schedule: BuScheduleReference | None = field("schedule", default=None)
