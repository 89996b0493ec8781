# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BuAgentSchedulePublishedScheduleReference, BuAgentScheduleSearchResponse


class BuAgentScheduleUpdate(Model):
    """One of the updates of a business unit current agent schedule search. In BuCurrentAgentScheduleSearchResponse."""

    type: Literal["Added", "Edited", "Deleted"] | str | None = field("type", default=None)
    shift_start_dates: list[datetime] | None = field("shiftStartDates", default=None)


class BuCurrentAgentScheduleSearchResponse(Model):
    """A business unit current agent schedule search: agent schedules, business unit time zone, published schedules and
    3 more. Answer of post_workforcemanagement_agentschedules_mine.
    """

    agent_schedules: list[BuAgentScheduleSearchResponse] | None = field("agentSchedules", default=None)
    business_unit_time_zone: str | None = field("businessUnitTimeZone", default=None)
    published_schedules: list[BuAgentSchedulePublishedScheduleReference] | None = field(
        "publishedSchedules", default=None
    )
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    updates: list[BuAgentScheduleUpdate] | None = field("updates", default=None)
