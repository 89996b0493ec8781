# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        WfmBuScheduleRunTopicBuScheduleReference, WfmBuScheduleRunTopicSchedulerMessageSeverityCount,
        WfmBuScheduleRunTopicUserReference,
    )


class WfmBuScheduleRunTopicBuScheduleRun(Model):
    id: str | None = field("id", default=None)
    percent_complete: float | None = field("percentComplete", default=None)
    intraday_rescheduling: bool | None = field("intradayRescheduling", default=None)
    state: Literal[
        "None", "Queued", "Scheduling", "Canceled", "Failed", "Complete",
    ] | str | None = field("state", default=None)
    week_count: int | None = field("weekCount", default=None)
    schedule: WfmBuScheduleRunTopicBuScheduleReference | None = field("schedule", default=None)
    scheduling_canceled_by: WfmBuScheduleRunTopicUserReference | None = field("schedulingCanceledBy", default=None)
    scheduling_completed_time: str | None = field("schedulingCompletedTime", default=None)
    message_count: int | None = field("messageCount", default=None)
    message_severity_counts: list[WfmBuScheduleRunTopicSchedulerMessageSeverityCount] | None = field(
        "messageSeverityCounts", default=None
    )
