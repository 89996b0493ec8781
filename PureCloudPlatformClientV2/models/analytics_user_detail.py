# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .analytics_routing_status_record import AnalyticsRoutingStatusRecord
    from .analytics_user_presence_record import AnalyticsUserPresenceRecord


class AnalyticsUserDetail(Model):
    """AnalyticsUserDetail of the Platform API."""

    user_id: str | None = field("userId", default=None)
    primary_presence: list[AnalyticsUserPresenceRecord] | None = field("primaryPresence", default=None)
    routing_status: list[AnalyticsRoutingStatusRecord] | None = field("routingStatus", default=None)
