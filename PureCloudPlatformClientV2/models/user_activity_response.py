# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserActivityData


class UserActivityResponse(Model):
    """Given by post_analytics_users_activity_query."""

    results: list[UserActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus",
        "routingStatusDate", "systemPresence", "teamId", "userId",
    ] | str | None = field("entityIdDimension", default=None)
