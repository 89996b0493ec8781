# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RoutingActivityData


class RoutingActivityResponse(Model):
    """Given by post_analytics_routing_activity_query."""

    results: list[RoutingActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus",
        "routingStatusDate", "systemPresence", "teamId", "userId",
    ] | str | None = field("entityIdDimension", default=None)
