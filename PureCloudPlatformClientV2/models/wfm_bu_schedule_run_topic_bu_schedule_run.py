# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_bu_schedule_run_topic_bu_schedule_reference import WfmBuScheduleRunTopicBuScheduleReference
    from .wfm_bu_schedule_run_topic_scheduler_message_severity_count import WfmBuScheduleRunTopicSchedulerMessageSeverityCount
    from .wfm_bu_schedule_run_topic_user_reference import WfmBuScheduleRunTopicUserReference


class WfmBuScheduleRunTopicBuScheduleRun(Model):
    """WfmBuScheduleRunTopicBuScheduleRun of the Platform API."""

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
