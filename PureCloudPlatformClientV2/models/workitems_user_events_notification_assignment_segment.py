# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemsUserEventsNotificationAssignmentSegment(Model):
    start_state: Literal[
        "Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked",
        "Held", "AcdCancelled", "Terminated", "AcdExpired",
    ] | str | None = field("startState", default=None)
    end_state: Literal[
        "Unknown", "Idle", "AcdStarted", "Alerting", "AlertTimeout", "Declined", "Connected", "Disconnected", "Parked",
        "Held", "AcdCancelled", "Terminated", "AcdExpired",
    ] | str | None = field("endState", default=None)
    duration_ms: int | None = field("durationMs", default=None)
