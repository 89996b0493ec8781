# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification(Model):
    """Adherence explanation of an adherence explanation job. In
    WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification.
    """

    id: str | None = field("id", default=None)
    agent: WfmAdherenceExplanationJobCompleteTopicUserReference | None = field("agent", default=None)
    management_unit: WfmAdherenceExplanationJobCompleteTopicManagementUnit | None = field(
        "managementUnit", default=None
    )
    business_unit: WfmAdherenceExplanationJobCompleteTopicBusinessUnit | None = field("businessUnit", default=None)
    type: Literal["Late"] | str | None = field("type", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    notes: str | None = field("notes", default=None)
    reviewed_by: WfmAdherenceExplanationJobCompleteTopicUserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)


class WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification(Model):
    """An adherence explanation job: type, status, adherence explanation and 3 more. Event of
    v2.users.{id}.workforcemanagement.adherence.explanations.jobs.
    """

    id: str | None = field("id", default=None)
    type: Literal[
        "AddExplanation", "UpdateExplanation", "QueryAgentExplanations", "QueryBuExplanations",
    ] | str | None = field("type", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    adherence_explanation: WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification | None = field(
        "adherenceExplanation", default=None
    )
    download_url: str | None = field("downloadUrl", default=None)
    error: WfmAdherenceExplanationJobCompleteTopicErrorBody | None = field("error", default=None)


class WfmAdherenceExplanationJobCompleteTopicBusinessUnit(Model):
    """Reference to a business unit by its id. In
    WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification.
    """

    id: str | None = field("id", default=None)


class WfmAdherenceExplanationJobCompleteTopicErrorBody(Model):
    """Error of an adherence explanation job. In
    WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification.
    """

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)


class WfmAdherenceExplanationJobCompleteTopicManagementUnit(Model):
    """Reference to a management unit by its id. In
    WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification.
    """

    id: str | None = field("id", default=None)


class WfmAdherenceExplanationJobCompleteTopicUserReference(Model):
    """Reference to a user by its id. In WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification.
    """

    id: str | None = field("id", default=None)
