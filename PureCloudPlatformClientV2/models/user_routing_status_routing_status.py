# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class UserRoutingStatusRoutingStatus(Model):
    status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("status", default=None)
    start_time: datetime | None = field("startTime", default=None)
