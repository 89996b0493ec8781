# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AnalyticsRoutingStatusRecord(Model):
    """Part of AnalyticsUserDetail."""

    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    routing_status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("routingStatus", default=None)
