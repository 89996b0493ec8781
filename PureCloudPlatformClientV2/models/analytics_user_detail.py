# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AnalyticsRoutingStatusRecord, AnalyticsUserPresenceRecord


class AnalyticsUserDetail(Model):
    """Part of AnalyticsUserDetailsAsyncQueryResponse and 1 more."""

    user_id: str | None = field("userId", default=None)
    primary_presence: list[AnalyticsUserPresenceRecord] | None = field("primaryPresence", default=None)
    routing_status: list[AnalyticsRoutingStatusRecord] | None = field("routingStatus", default=None)
