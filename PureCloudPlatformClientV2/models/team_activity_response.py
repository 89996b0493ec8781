# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TeamActivityData


class TeamActivityResponse(Model):
    """Given by post_analytics_teams_activity_query."""

    results: list[TeamActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus",
        "routingStatusDate", "systemPresence", "teamId", "userId",
    ] | str | None = field("entityIdDimension", default=None)
