# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuAgentScheduleQueryResponse


class BuAgentSchedulesQueryResponse(Model):
    """Part of BuAsyncAgentSchedulesQueryResponse."""

    agent_schedules: list[BuAgentScheduleQueryResponse] | None = field("agentSchedules", default=None)
    business_unit_time_zone: str | None = field("businessUnitTimeZone", default=None)
