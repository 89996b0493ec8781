# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserSchedule, WeekScheduleReference


class UserScheduleContainer(Model):
    """A user schedule container: management unit time zone, published schedules and user schedules. Answer of
    post_workforcemanagement_managementunit_schedules_search and 1 more.
    """

    management_unit_time_zone: str | None = field("managementUnitTimeZone", default=None)
    published_schedules: list[WeekScheduleReference] | None = field("publishedSchedules", default=None)
    user_schedules: dict[str, UserSchedule] | None = field("userSchedules", default=None)
