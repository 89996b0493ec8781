# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmActivityPlanRunJobCompleteTopicActivityPlanJobException(Model):
    """One of the exceptions of an activity plan run job complete. In
    WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification.
    """

    exception_type: Literal[
        "UnscheduledAttendees", "SessionsNotDeleted",
    ] | str | None = field("exceptionType", default=None)
    occurrences: list[WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference] | None = field(
        "occurrences", default=None
    )


class WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference(Model):
    """Reference to an activity plan occurrence by its id. In
    WfmActivityPlanRunJobCompleteTopicActivityPlanJobException.
    """

    id: str | None = field("id", default=None)


class WfmActivityPlanRunJobCompleteTopicActivityPlanReference(Model):
    """Reference to an activity plan by its id. In
    WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification.
    """

    id: str | None = field("id", default=None)


class WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification(Model):
    """An activity plan run job complete: type, activity plan, status and 3 more. Event of
    v2.workforcemanagement.businessunits.{id}.activityplans.runs.jobs.
    """

    id: str | None = field("id", default=None)
    type: Literal["RunPlan", "DeleteOccurrence"] | str | None = field("type", default=None)
    activity_plan: WfmActivityPlanRunJobCompleteTopicActivityPlanReference | None = field("activityPlan", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    exceptions: list[WfmActivityPlanRunJobCompleteTopicActivityPlanJobException] | None = field(
        "exceptions", default=None
    )
    error: WfmActivityPlanRunJobCompleteTopicErrorBody | None = field("error", default=None)


class WfmActivityPlanRunJobCompleteTopicErrorBody(Model):
    """Error of an activity plan run job complete. In
    WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification.
    """

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
