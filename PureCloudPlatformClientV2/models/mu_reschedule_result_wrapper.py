# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuAgentScheduleRescheduleResponse


class MuRescheduleResultWrapper(Model):
    """Part of BuRescheduleAgentScheduleResult."""

    agent_schedules: list[BuAgentScheduleRescheduleResponse] | None = field("agentSchedules", default=None)
