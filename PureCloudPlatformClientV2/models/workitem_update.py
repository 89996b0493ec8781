# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import WorkitemScoredAgentRequest


class WorkitemUpdate(Model):
    """A work item to change: name, priority, date due and 20 more. Body of patch_taskmanagement_workitem."""

    name: str | None = field("name", default=None)
    priority: int | None = field("priority", default=None)
    date_due: datetime | None = field("dateDue", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    ttl: int | None = field("ttl", default=None)
    status_id: str | None = field("statusId", default=None)
    workbin_id: str | None = field("workbinId", default=None)
    auto_status_transition: bool | None = field("autoStatusTransition", default=None)
    description: str | None = field("description", default=None)
    date_closed: datetime | None = field("dateClosed", default=None)
    assignment_state: Literal[
        "Unknown", "AcdStarted", "Alerting", "AlertTimeout", "AcdCancelled", "Terminated", "Idle", "Declined",
        "Connected", "Disconnected", "Parked", "Held", "AcdExpired",
    ] | str | None = field("assignmentState", default=None)
    assignment_operation: Literal[
        "AgentAssignmentAlerting", "QueueAssignmentAlerting",
    ] | str | None = field("assignmentOperation", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    queue_id: str | None = field("queueId", default=None)
    assignee_id: str | None = field("assigneeId", default=None)
    scored_agents: list[WorkitemScoredAgentRequest] | None = field("scoredAgents", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_tag: str | None = field("externalTag", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    language_id: str | None = field("languageId", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    preferred_agent_ids: list[str] | None = field("preferredAgentIds", default=None)
