# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .scheduler_message_severity_count import SchedulerMessageSeverityCount


class ScheduleGenerationResultSummary(Model):
    """ScheduleGenerationResultSummary of the Platform API."""

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    message_count: int | None = field("messageCount", default=None)
    message_severity_counts: list[SchedulerMessageSeverityCount] | None = field("messageSeverityCounts", default=None)
