# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScheduleGenerationWarning


class WeekScheduleGenerationResult(Model):
    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    agent_warnings: list[ScheduleGenerationWarning] | None = field("agentWarnings", default=None)
    agent_warning_count: int | None = field("agentWarningCount", default=None)
