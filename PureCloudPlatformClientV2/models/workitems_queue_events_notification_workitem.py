# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field as field_

if TYPE_CHECKING:
    from typing import Literal


class WorkitemsQueueEventsNotificationAssignmentSegment(Model):
    """One of the assignment segments of a work items queue events notification session. In
    WorkitemsQueueEventsNotificationSession.
    """

    start_state: Literal[
        "Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked",
        "Held", "AcdCancelled", "Terminated", "AcdExpired",
    ] | str | None = field_("startState", default=None)
    end_state: Literal[
        "Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked",
        "Held", "AcdCancelled", "Terminated", "AcdExpired",
    ] | str | None = field_("endState", default=None)
    duration_ms: int | None = field_("durationMs", default=None)


class WorkitemsQueueEventsNotificationCustomAttribute(Model):
    """One, by key, of the custom fields of a work items queue events notification work item. In
    WorkitemsQueueEventsNotificationWorkitem.
    """

    data_type: Literal[
        "unknown", "string", "number", "boolean$", "integer",
    ] | str | None = field_("dataType", default=None)
    value: str | None = field_("value", default=None)


class WorkitemsQueueEventsNotificationDelta(Model):
    """One of the changes of a work items queue events notification work item. In
    WorkitemsQueueEventsNotificationWorkitem.
    """

    op: Literal["add", "remove", "replace", "unknown"] | str | None = field_("op", default=None)
    field: str | None = field_("field", default=None)
    old_value: str | None = field_("oldValue", default=None)
    new_value: str | None = field_("newValue", default=None)


class WorkitemsQueueEventsNotificationSession(Model):
    """One of the sessions of a work items queue events notification work item. In
    WorkitemsQueueEventsNotificationWorkitem.
    """

    type: Literal[
        "Unknown", "Agent", "QueueAssignment", "DirectAssignment", "AgentComplete",
    ] | str | None = field_("type", default=None)
    id: str | None = field_("id", default=None)
    status: Literal["Unknown", "Active", "Completed"] | str | None = field_("status", default=None)
    date_session_start: str | None = field_("dateSessionStart", default=None)
    date_session_end: str | None = field_("dateSessionEnd", default=None)
    assignment_segments: list[WorkitemsQueueEventsNotificationAssignmentSegment] | None = field_(
        "assignmentSegments", default=None
    )


class WorkitemsQueueEventsNotificationWorkitem(Model):
    """A work items queue events notification work item: name, type id, description and 31 more. Event of
    v2.taskmanagement.workitems.queues.{id}.
    """

    id: str | None = field_("id", default=None)
    name: str | None = field_("name", default=None)
    type_id: str | None = field_("typeId", default=None)
    description: str | None = field_("description", default=None)
    language_id: str | None = field_("languageId", default=None)
    priority: int | None = field_("priority", default=None)
    date_created: str | None = field_("dateCreated", default=None)
    date_modified: str | None = field_("dateModified", default=None)
    date_due: str | None = field_("dateDue", default=None)
    date_expires: str | None = field_("dateExpires", default=None)
    date_assignment_state_changed: str | None = field_("dateAssignmentStateChanged", default=None)
    duration_seconds: int | None = field_("durationSeconds", default=None)
    ttl: int | None = field_("ttl", default=None)
    status_id: str | None = field_("statusId", default=None)
    status_category: Literal[
        "Unknown", "Open", "InProgress", "Waiting", "Closed",
    ] | str | None = field_("statusCategory", default=None)
    date_closed: str | None = field_("dateClosed", default=None)
    workbin_id: str | None = field_("workbinId", default=None)
    reporter_id: str | None = field_("reporterId", default=None)
    assignee_id: str | None = field_("assigneeId", default=None)
    external_contact_id: str | None = field_("externalContactId", default=None)
    external_tag: str | None = field_("externalTag", default=None)
    wrapup_id: str | None = field_("wrapupId", default=None)
    modified_by: str | None = field_("modifiedBy", default=None)
    operation: Literal[
        "unknown", "add", "edit", "delete", "view", "upload", "download", "activate", "deactivate", "purge",
        "processed", "published", "assigned", "unassigned", "reset", "reassigned", "reassign", "archive", "unarchive",
        "reschedule",
    ] | str | None = field_("operation", default=None)
    changes: list[WorkitemsQueueEventsNotificationDelta] | None = field_("changes", default=None)
    assignment_state: Literal[
        "Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked",
        "Held", "AcdCancelled", "Terminated", "AcdExpired",
    ] | str | None = field_("assignmentState", default=None)
    assignment_id: str | None = field_("assignmentId", default=None)
    alert_timeout_seconds: int | None = field_("alertTimeoutSeconds", default=None)
    queue_id: str | None = field_("queueId", default=None)
    custom_fields: dict[str, WorkitemsQueueEventsNotificationCustomAttribute] | None = field_(
        "customFields", default=None
    )
    wrapup: WorkitemsQueueEventsNotificationWrapup | None = field_("wrapup", default=None)
    sessions: list[WorkitemsQueueEventsNotificationSession] | None = field_("sessions", default=None)
    skill_ids: list[str] | None = field_("skillIds", default=None)
    script_id: str | None = field_("scriptId", default=None)


class WorkitemsQueueEventsNotificationWrapup(Model):
    """Wrap-up of a work items queue events notification work item. In WorkitemsQueueEventsNotificationWorkitem."""

    code: str | None = field_("code", default=None)
    user_id: str | None = field_("userId", default=None)
    op: Literal["Unknown", "Add", "Remove"] | str | None = field_("op", default=None)
    action: Literal["Unknown", "Add", "Remove"] | str | None = field_("action", default=None)
