# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ManagementUnitReference, UserReference


class BuManagementUnitScheduleSummary(Model):
    """Part of BuScheduleMetadata."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    agent_count: int | None = field("agentCount", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    agents: list[UserReference] | None = field("agents", default=None)
