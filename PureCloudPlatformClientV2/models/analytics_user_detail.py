# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AnalyticsRoutingStatusRecord, AnalyticsUserPresenceRecord


class AnalyticsUserDetail(Model):
    user_id: str | None = field("userId", default=None)
    primary_presence: list[AnalyticsUserPresenceRecord] | None = field("primaryPresence", default=None)
    routing_status: list[AnalyticsRoutingStatusRecord] | None = field("routingStatus", default=None)
