# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScheduleGenerationMessage, SchedulerMessageTypeSeverity


class ScheduleGenerationResult(Model):
    """Given by get_workforcemanagement_businessunit_week_schedule_generationresults."""

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    message_count: int | None = field("messageCount", default=None)
    messages: list[ScheduleGenerationMessage] | None = field("messages", default=None)
    message_severities: list[SchedulerMessageTypeSeverity] | None = field("messageSeverities", default=None)
