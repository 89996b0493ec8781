# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmBuScheduleTopicSchedulerMessageSeverityCount


class WfmBuScheduleTopicBuScheduleGenerationResultSummary(Model):
    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    message_count: int | None = field("messageCount", default=None)
    message_severity_counts: list[WfmBuScheduleTopicSchedulerMessageSeverityCount] | None = field(
        "messageSeverityCounts", default=None
    )
