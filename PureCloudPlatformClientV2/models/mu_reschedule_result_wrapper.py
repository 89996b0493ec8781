# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_agent_schedule_reschedule_response import BuAgentScheduleRescheduleResponse


class MuRescheduleResultWrapper(Model):
    """MuRescheduleResultWrapper of the Platform API."""

    agent_schedules: list[BuAgentScheduleRescheduleResponse] | None = field("agentSchedules", default=None)
