# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .wfm_bu_schedule_topic_management_unit import WfmBuScheduleTopicManagementUnit
    from .wfm_bu_schedule_topic_user_reference import WfmBuScheduleTopicUserReference


class WfmBuScheduleTopicBuManagementUnitScheduleSummary(Model):
    """WfmBuScheduleTopicBuManagementUnitScheduleSummary of the Platform API."""

    management_unit: WfmBuScheduleTopicManagementUnit | None = field("managementUnit", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    agents: list[WfmBuScheduleTopicUserReference] | None = field("agents", default=None)
    agent_count: int | None = field("agentCount", default=None)
