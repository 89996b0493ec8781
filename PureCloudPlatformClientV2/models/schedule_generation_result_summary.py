# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SchedulerMessageSeverityCount


class ScheduleGenerationResultSummary(Model):
    """Generation results of a business unit schedule list item. In BuScheduleListItem and 1 more."""

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    message_count: int | None = field("messageCount", default=None)
    message_severity_counts: list[SchedulerMessageSeverityCount] | None = field("messageSeverityCounts", default=None)
