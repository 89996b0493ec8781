# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_agent_schedule_query_response import BuAgentScheduleQueryResponse


class BuAgentSchedulesQueryResponse(Model):
    """BuAgentSchedulesQueryResponse of the Platform API."""

    agent_schedules: list[BuAgentScheduleQueryResponse] | None = field("agentSchedules", default=None)
    business_unit_time_zone: str | None = field("businessUnitTimeZone", default=None)
