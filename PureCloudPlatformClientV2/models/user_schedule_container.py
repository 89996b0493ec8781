# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_schedule import UserSchedule
    from .week_schedule_reference import WeekScheduleReference


class UserScheduleContainer(Model):
    """UserScheduleContainer of the Platform API."""

    management_unit_time_zone: str | None = field("managementUnitTimeZone", default=None)
    published_schedules: list[WeekScheduleReference] | None = field("publishedSchedules", default=None)
    user_schedules: dict[str, UserSchedule] | None = field("userSchedules", default=None)
