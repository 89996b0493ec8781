# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .schedule_generation_message import ScheduleGenerationMessage
    from .scheduler_message_type_severity import SchedulerMessageTypeSeverity


class ScheduleGenerationResult(Model):
    """ScheduleGenerationResult of the Platform API."""

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    message_count: int | None = field("messageCount", default=None)
    messages: list[ScheduleGenerationMessage] | None = field("messages", default=None)
    message_severities: list[SchedulerMessageTypeSeverity] | None = field("messageSeverities", default=None)
