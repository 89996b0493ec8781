# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate, WfmAgentScheduleUpdateTopicUserReference


class WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification(Model):
    user: WfmAgentScheduleUpdateTopicUserReference | None = field("user", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    updates: list[WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate] | None = field("updates", default=None)
