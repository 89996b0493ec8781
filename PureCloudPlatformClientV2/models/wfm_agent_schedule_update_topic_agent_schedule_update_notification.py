# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate(Model):
    """One of the updates of an agent schedule. In WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification."""

    type: Literal["Added", "Edited", "Deleted"] | str | None = field("type", default=None)
    shift_start_dates: list[datetime] | None = field("shiftStartDates", default=None)


class WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification(Model):
    """An agent schedule to change: user, start date, end date and 1 more. Event of
    v2.users.{id}.workforcemanagement.schedules.
    """

    user: WfmAgentScheduleUpdateTopicUserReference | None = field("user", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    updates: list[WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate] | None = field("updates", default=None)


class WfmAgentScheduleUpdateTopicUserReference(Model):
    """Reference to a user by its id. In WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification."""

    id: str | None = field("id", default=None)
