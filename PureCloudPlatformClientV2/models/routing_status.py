# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RoutingStatus(Model):
    """A routing status: user id, status and start time. Answer of get_user_routingstatus and 1 more; body of
    put_user_routingstatus.
    """

    user_id: str | None = field("userId", default=None)
    status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("status", default=None)
    start_time: datetime | None = field("startTime", default=None)
