# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WfmBuScheduleTopicManagementUnit, WfmBuScheduleTopicUserReference


class WfmBuScheduleTopicBuManagementUnitScheduleSummary(Model):
    management_unit: WfmBuScheduleTopicManagementUnit | None = field("managementUnit", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    agents: list[WfmBuScheduleTopicUserReference] | None = field("agents", default=None)
    agent_count: int | None = field("agentCount", default=None)
