# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmActivityPlanJobCompleteTopicActivityPlanJobException(Model):
    """One of the exceptions of an activity plan occurrence deletion job complete. In
    WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification.
    """

    exception_type: Literal[
        "UnscheduledAttendees", "SessionsNotDeleted",
    ] | str | None = field("exceptionType", default=None)
    occurrences: list[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference] | None = field(
        "occurrences", default=None
    )


class WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification(Model):
    """An activity plan occurrence deletion job complete: type, activity plan, status and 4 more. Event of
    v2.workforcemanagement.businessunits.{id}.activityplans.jobs.
    """

    id: str | None = field("id", default=None)
    type: Literal["RunPlan", "DeleteOccurrence"] | str | None = field("type", default=None)
    activity_plan: WfmActivityPlanJobCompleteTopicActivityPlanReference | None = field("activityPlan", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    exceptions: list[WfmActivityPlanJobCompleteTopicActivityPlanJobException] | None = field("exceptions", default=None)
    error: WfmActivityPlanJobCompleteTopicErrorBody | None = field("error", default=None)
    occurrence: WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference | None = field(
        "occurrence", default=None
    )


class WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference(Model):
    """Reference to an activity plan occurrence by its id. In WfmActivityPlanJobCompleteTopicActivityPlanJobException
    and 1 more.
    """

    id: str | None = field("id", default=None)


class WfmActivityPlanJobCompleteTopicActivityPlanReference(Model):
    """Reference to an activity plan by its id. In
    WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification.
    """

    id: str | None = field("id", default=None)


class WfmActivityPlanJobCompleteTopicErrorBody(Model):
    """Error of an activity plan occurrence deletion job complete. In
    WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification.
    """

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
