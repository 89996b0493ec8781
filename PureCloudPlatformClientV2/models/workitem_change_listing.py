# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import (
        UserReference, WorkitemsAttributeChangeBoolean, WorkitemsAttributeChangeInstant, WorkitemsAttributeChangeInteger,
        WorkitemsAttributeChangeList, WorkitemsAttributeChangeString,
    )


class WorkitemChangeListing(Model):
    """Page of work items change work item deltas. Answer of get_taskmanagement_workitem_history."""

    entities: list[WorkitemsChangeWorkitemDelta] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    after: str | None = field("after", default=None)


class WorkitemDelta(Model):
    """Delta of a work items change work item delta. In WorkitemsChangeWorkitemDelta."""

    name: WorkitemsAttributeChangeString | None = field("name", default=None)
    description: WorkitemsAttributeChangeString | None = field("description", default=None)
    language_id: WorkitemsAttributeChangeString | None = field("languageId", default=None)
    utilization_label_id: WorkitemsAttributeChangeString | None = field("utilizationLabelId", default=None)
    priority: WorkitemsAttributeChangeInteger | None = field("priority", default=None)
    skill_ids: WorkitemsAttributeChangeList | None = field("skillIds", default=None)
    preferred_agent_ids: WorkitemsAttributeChangeList | None = field("preferredAgentIds", default=None)
    date_due: WorkitemsAttributeChangeInstant | None = field("dateDue", default=None)
    date_expires: WorkitemsAttributeChangeInstant | None = field("dateExpires", default=None)
    duration_seconds: WorkitemsAttributeChangeInteger | None = field("durationSeconds", default=None)
    status_id: WorkitemsAttributeChangeString | None = field("statusId", default=None)
    reporter_id: WorkitemsAttributeChangeString | None = field("reporterId", default=None)
    external_contact_id: WorkitemsAttributeChangeString | None = field("externalContactId", default=None)
    assignee_id: WorkitemsAttributeChangeString | None = field("assigneeId", default=None)
    workbin_id: WorkitemsAttributeChangeString | None = field("workbinId", default=None)
    queue_id: WorkitemsAttributeChangeString | None = field("queueId", default=None)
    external_tag: WorkitemsAttributeChangeString | None = field("externalTag", default=None)
    wrapup_id: WorkitemsAttributeChangeString | None = field("wrapupId", default=None)
    wrapup: WorkitemsAttributeChangeWrapupDelta | None = field("wrapup", default=None)
    ttl: WorkitemsAttributeChangeInteger | None = field("ttl", default=None)
    date_closed: WorkitemsAttributeChangeInstant | None = field("dateClosed", default=None)
    assignment_state: WorkitemsAttributeChangeString | None = field("assignmentState", default=None)
    auto_status_transition: WorkitemsAttributeChangeBoolean | None = field("autoStatusTransition", default=None)
    custom_fields: WorkitemsAttributeChangeMap | None = field("customFields", default=None)
    date_modified: WorkitemsAttributeChangeInstant | None = field("dateModified", default=None)
    modified_by: WorkitemsAttributeChangeString | None = field("modifiedBy", default=None)
    status_category: WorkitemsAttributeChangeWorkitemStatusCategory | None = field("statusCategory", default=None)
    script_id: WorkitemsAttributeChangeString | None = field("scriptId", default=None)


class WorkitemsAttributeChangeMap(Model):
    """Custom fields of a work item delta. In WorkitemDelta."""

    new_value: dict[str, Any] | None = field("newValue", default=None)
    old_value: dict[str, Any] | None = field("oldValue", default=None)


class WorkitemsAttributeChangeWorkitemStatusCategory(Model):
    """Status category of a work item delta. In WorkitemDelta."""

    new_value: Literal[
        "Open", "InProgress", "Waiting", "Closed", "Unknown",
    ] | str | None = field("newValue", default=None)
    old_value: Literal[
        "Open", "InProgress", "Waiting", "Closed", "Unknown",
    ] | str | None = field("oldValue", default=None)


class WorkitemsAttributeChangeWrapupDelta(Model):
    """Wrap-up of a work item delta. In WorkitemDelta."""

    new_value: WrapupDelta | None = field("newValue", default=None)
    old_value: WrapupDelta | None = field("oldValue", default=None)


class WorkitemsChangeWorkitemDelta(Model):
    """One of the items of a work item change listing. In WorkitemChangeListing."""

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    delta: WorkitemDelta | None = field("delta", default=None)


class WrapupDelta(Model):
    """New value of a work items attribute change wrap-up delta. In WorkitemsAttributeChangeWrapupDelta."""

    action: Literal["Add", "Remove"] | str | None = field("action", default=None)
    code: str | None = field("code", default=None)
    user_id: str | None = field("userId", default=None)
