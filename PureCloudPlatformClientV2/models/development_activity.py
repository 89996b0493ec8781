# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class DevelopmentActivity(Model):
    """A development activity, kept at /api/v2/users/development/activities/{activityId}. Answer of
    get_users_development_activity.
    """

    id: str | None = field("id", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    is_passed: bool | None = field("isPassed", default=None)
    is_latest: bool | None = field("isLatest", default=None)
    is_module_archived: bool | None = field("isModuleArchived", default=None)
    archival_mode: Literal["Graceful", "Immediate"] | str | None = field("archivalMode", default=None)
    self_uri: str | None = field("selfUri", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native",
    ] | str | None = field("type", default=None)
    status: Literal[
        "Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted",
    ] | str | None = field("status", default=None)
    date_due: datetime | None = field("dateDue", default=None)
    facilitator: UserReference | None = field("facilitator", default=None)
    attendees: list[UserReference] | None = field("attendees", default=None)
    is_overdue: bool | None = field("isOverdue", default=None)
