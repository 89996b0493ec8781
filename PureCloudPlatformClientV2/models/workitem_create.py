# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import WorkitemScoredAgentRequest


class WorkitemCreate(Model):
    """A work item to create: name, type id, priority and 19 more. Body of post_taskmanagement_workitems.

    Required by the platform: name, type_id.
    """

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
    type_id: str | None = field("typeId", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    queue_id: str | None = field("queueId", default=None)
    assignee_id: str | None = field("assigneeId", default=None)
    language_id: str | None = field("languageId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_tag: str | None = field("externalTag", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    wrapup_code: str | None = field("wrapupCode", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    scored_agents: list[WorkitemScoredAgentRequest] | None = field("scoredAgents", default=None)
    preferred_agent_ids: list[str] | None = field("preferredAgentIds", default=None)
