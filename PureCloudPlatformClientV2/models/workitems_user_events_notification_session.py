# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .workitems_user_events_notification_assignment_segment import WorkitemsUserEventsNotificationAssignmentSegment


class WorkitemsUserEventsNotificationSession(Model):
    """WorkitemsUserEventsNotificationSession of the Platform API."""

    type: Literal[
        "Unknown", "Agent", "QueueAssignment", "DirectAssignment", "AgentComplete",
    ] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
    status: Literal["Unknown", "Active", "Completed"] | str | None = field("status", default=None)
    date_session_start: str | None = field("dateSessionStart", default=None)
    date_session_end: str | None = field("dateSessionEnd", default=None)
    assignment_segments: list[WorkitemsUserEventsNotificationAssignmentSegment] | None = field(
        "assignmentSegments", default=None
    )
