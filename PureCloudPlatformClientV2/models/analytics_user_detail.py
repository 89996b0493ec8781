# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AnalyticsRoutingStatusRecord(Model):
    """One of the routing statuses of an analytics user detail. In AnalyticsUserDetail."""

    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    routing_status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("routingStatus", default=None)


class AnalyticsUserDetail(Model):
    """One of the user details of an analytics user details async query. In AnalyticsUserDetailsAsyncQueryResponse and 1
    more.
    """

    user_id: str | None = field("userId", default=None)
    primary_presence: list[AnalyticsUserPresenceRecord] | None = field("primaryPresence", default=None)
    routing_status: list[AnalyticsRoutingStatusRecord] | None = field("routingStatus", default=None)


class AnalyticsUserPresenceRecord(Model):
    """One of the primary presences of an analytics user detail. In AnalyticsUserDetail."""

    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    system_presence: Literal[
        "AVAILABLE", "AWAY", "BUSY", "OFFLINE", "IDLE", "ON_QUEUE", "MEAL", "TRAINING", "MEETING", "BREAK",
    ] | str | None = field("systemPresence", default=None)
    organization_presence_id: str | None = field("organizationPresenceId", default=None)
