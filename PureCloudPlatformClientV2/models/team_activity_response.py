# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class TeamActivityData(Model):
    """List of team activity entity data. In TeamActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[TeamActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[TeamActivityEntityData] | None = field("entities", default=None)


class TeamActivityEntityData(Model):
    """One of the items of team activity data. In TeamActivityData.

    Required by the platform: activity_date.
    """

    activity_date: datetime | None = field("activityDate", default=None)
    organization_presence_id: str | None = field("organizationPresenceId", default=None)
    presence_date: datetime | None = field("presenceDate", default=None)
    queue_id: str | None = field("queueId", default=None)
    queue_membership_status: str | None = field("queueMembershipStatus", default=None)
    routing_status: str | None = field("routingStatus", default=None)
    routing_status_date: datetime | None = field("routingStatusDate", default=None)
    system_presence: str | None = field("systemPresence", default=None)
    team_id: str | None = field("teamId", default=None)
    user_id: str | None = field("userId", default=None)


class TeamActivityMetricValue(Model):
    """One of the data of team activity data. In TeamActivityData."""

    metric: Literal[
        "oTeamOffQueueUsers", "oTeamOnQueueUsers", "oTeamPresences", "oTeamRoutingStatuses",
    ] | str | None = field("metric", default=None)
    count: int | None = field("count", default=None)


class TeamActivityResponse(Model):
    """Results: team activity data. Answer of post_analytics_teams_activity_query."""

    results: list[TeamActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus",
        "routingStatusDate", "systemPresence", "teamId", "userId",
    ] | str | None = field("entityIdDimension", default=None)
