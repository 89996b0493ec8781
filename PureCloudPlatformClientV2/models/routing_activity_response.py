# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .routing_activity_data import RoutingActivityData


class RoutingActivityResponse(Model):
    """RoutingActivityResponse of the Platform API."""

    results: list[RoutingActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus",
        "routingStatusDate", "systemPresence", "teamId", "userId",
    ] | str | None = field("entityIdDimension", default=None)
