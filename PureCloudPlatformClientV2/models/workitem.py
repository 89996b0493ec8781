# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import (
        AutoStatusTransitionDetail, Division, ExternalContactReference, LanguageReference, RoutingSkillReference,
        UserReference, UserReferenceWithName, WorkbinReference, WorkitemQueueReference, WorkitemSchema, WorkitemScoredAgent,
        WorkitemStatusReference, WorkitemUtilizationLabelReference, WorktypeReference,
    )


class Workitem(Model):
    """A work item, kept at /api/v2/taskmanagement/workitems/{workitemId}. Answer of get_taskmanagement_workitem and 5
    more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    type: WorktypeReference | None = field("type", default=None)
    description: str | None = field("description", default=None)
    language: LanguageReference | None = field("language", default=None)
    utilization_label: WorkitemUtilizationLabelReference | None = field("utilizationLabel", default=None)
    priority: int | None = field("priority", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_due: datetime | None = field("dateDue", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    ttl: int | None = field("ttl", default=None)
    status: WorkitemStatusReference | None = field("status", default=None)
    status_category: Literal[
        "Open", "InProgress", "Waiting", "Closed", "Unknown",
    ] | str | None = field("statusCategory", default=None)
    date_status_changed: datetime | None = field("dateStatusChanged", default=None)
    date_closed: datetime | None = field("dateClosed", default=None)
    workbin: WorkbinReference | None = field("workbin", default=None)
    reporter: UserReferenceWithName | None = field("reporter", default=None)
    assignee: UserReferenceWithName | None = field("assignee", default=None)
    external_contact: ExternalContactReference | None = field("externalContact", default=None)
    external_tag: str | None = field("externalTag", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    queue: WorkitemQueueReference | None = field("queue", default=None)
    assignment_state: Literal[
        "Unknown", "AcdStarted", "Alerting", "AlertTimeout", "AcdCancelled", "Terminated", "Idle", "Declined",
        "Connected", "Disconnected", "Parked", "Held", "AcdExpired",
    ] | str | None = field("assignmentState", default=None)
    date_assignment_state_changed: datetime | None = field("dateAssignmentStateChanged", default=None)
    alert_timeout_seconds: int | None = field("alertTimeoutSeconds", default=None)
    skills: list[RoutingSkillReference] | None = field("skills", default=None)
    preferred_agents: list[UserReference] | None = field("preferredAgents", default=None)
    auto_status_transition: bool | None = field("autoStatusTransition", default=None)
    schema: WorkitemSchema | None = field("schema", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    auto_status_transition_detail: AutoStatusTransitionDetail | None = field("autoStatusTransitionDetail", default=None)
    scored_agents: list[WorkitemScoredAgent] | None = field("scoredAgents", default=None)
    self_uri: str | None = field("selfUri", default=None)
