# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmBuScheduleRunTopicBuScheduleReference(Model):
    """Schedule of a business unit schedule run. In WfmBuScheduleRunTopicBuScheduleRun."""

    id: str | None = field("id", default=None)
    week_date: datetime | None = field("weekDate", default=None)


class WfmBuScheduleRunTopicBuScheduleRun(Model):
    """Result of a business unit scheduling run progress. In WfmBuScheduleRunTopicBuSchedulingRunProgressNotification.
    """

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


class WfmBuScheduleRunTopicBuSchedulingRunProgressNotification(Model):
    """A business unit scheduling run progress: status, operation id and result. Event of
    v2.workforcemanagement.businessunits.{id}.scheduling.runs.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: WfmBuScheduleRunTopicBuScheduleRun | None = field("result", default=None)


class WfmBuScheduleRunTopicSchedulerMessageSeverityCount(Model):
    """One of the message severity counts of a business unit schedule run. In WfmBuScheduleRunTopicBuScheduleRun."""

    severity: Literal["Ignore", "Information", "Warning", "Error"] | str | None = field("severity", default=None)
    count: int | None = field("count", default=None)


class WfmBuScheduleRunTopicUserReference(Model):
    """Reference to a user by its id. In WfmBuScheduleRunTopicBuScheduleRun."""

    id: str | None = field("id", default=None)
