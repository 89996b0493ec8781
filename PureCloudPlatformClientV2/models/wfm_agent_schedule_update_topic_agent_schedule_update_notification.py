# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .wfm_agent_schedule_update_topic_agent_schedule_shift_update import WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate
    from .wfm_agent_schedule_update_topic_user_reference import WfmAgentScheduleUpdateTopicUserReference


class WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification(Model):
    """WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification of the Platform API."""

    user: WfmAgentScheduleUpdateTopicUserReference | None = field("user", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    updates: list[WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate] | None = field("updates", default=None)
