# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmActivityPlanJobCompleteTopicActivityPlanJobException(Model):
    """Part of WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification."""

    exception_type: Literal[
        "UnscheduledAttendees", "SessionsNotDeleted",
    ] | str | None = field("exceptionType", default=None)
    occurrences: list[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference] | None = field(
        "occurrences", default=None
    )


class WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification(Model):
    """Comes with notifications."""

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
    """Part of WfmActivityPlanJobCompleteTopicActivityPlanJobException and 1 more."""

    id: str | None = field("id", default=None)


class WfmActivityPlanJobCompleteTopicActivityPlanReference(Model):
    """Part of WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification."""

    id: str | None = field("id", default=None)


class WfmActivityPlanJobCompleteTopicErrorBody(Model):
    """Part of WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification."""

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
