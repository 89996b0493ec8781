# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        WorkitemsQueueEventsNotificationCustomAttribute, WorkitemsQueueEventsNotificationDelta,
        WorkitemsQueueEventsNotificationSession, WorkitemsQueueEventsNotificationWrapup,
    )


class WorkitemsQueueEventsNotificationWorkitem(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type_id: str | None = field("typeId", default=None)
    description: str | None = field("description", default=None)
    language_id: str | None = field("languageId", default=None)
    priority: int | None = field("priority", default=None)
    date_created: str | None = field("dateCreated", default=None)
    date_modified: str | None = field("dateModified", default=None)
    date_due: str | None = field("dateDue", default=None)
    date_expires: str | None = field("dateExpires", default=None)
    date_assignment_state_changed: str | None = field("dateAssignmentStateChanged", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    ttl: int | None = field("ttl", default=None)
    status_id: str | None = field("statusId", default=None)
    status_category: Literal[
        "Unknown", "Open", "InProgress", "Waiting", "Closed",
    ] | str | None = field("statusCategory", default=None)
    date_closed: str | None = field("dateClosed", default=None)
    workbin_id: str | None = field("workbinId", default=None)
    reporter_id: str | None = field("reporterId", default=None)
    assignee_id: str | None = field("assigneeId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_tag: str | None = field("externalTag", default=None)
    wrapup_id: str | None = field("wrapupId", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    operation: Literal[
        "unknown", "add", "edit", "delete", "view", "upload", "download", "activate", "deactivate", "purge",
        "processed", "published", "assigned", "unassigned", "reset", "reassigned", "reassign", "archive", "unarchive",
        "reschedule",
    ] | str | None = field("operation", default=None)
    changes: list[WorkitemsQueueEventsNotificationDelta] | None = field("changes", default=None)
    assignment_state: Literal[
        "Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked",
        "Held", "AcdCancelled", "Terminated", "AcdExpired",
    ] | str | None = field("assignmentState", default=None)
    assignment_id: str | None = field("assignmentId", default=None)
    alert_timeout_seconds: int | None = field("alertTimeoutSeconds", default=None)
    queue_id: str | None = field("queueId", default=None)
    custom_fields: dict[str, WorkitemsQueueEventsNotificationCustomAttribute] | None = field(
        "customFields", default=None
    )
    wrapup: WorkitemsQueueEventsNotificationWrapup | None = field("wrapup", default=None)
    sessions: list[WorkitemsQueueEventsNotificationSession] | None = field("sessions", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    script_id: str | None = field("scriptId", default=None)
