# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemsEventsNotificationAssignmentSegment


class WorkitemsEventsNotificationSession(Model):
    type: Literal[
        "Unknown", "Agent", "QueueAssignment", "DirectAssignment", "AgentComplete",
    ] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
    status: Literal["Unknown", "Active", "Completed"] | str | None = field("status", default=None)
    date_session_start: str | None = field("dateSessionStart", default=None)
    date_session_end: str | None = field("dateSessionEnd", default=None)
    assignment_segments: list[WorkitemsEventsNotificationAssignmentSegment] | None = field(
        "assignmentSegments", default=None
    )
