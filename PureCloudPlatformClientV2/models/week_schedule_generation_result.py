# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScheduleGenerationWarning


class WeekScheduleGenerationResult(Model):
    """Part of WeekSchedule and 1 more."""

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    agent_warnings: list[ScheduleGenerationWarning] | None = field("agentWarnings", default=None)
    agent_warning_count: int | None = field("agentWarningCount", default=None)
