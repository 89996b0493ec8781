# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RoutingActivityData(Model):
    """List of routing activity entity data. In RoutingActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[RoutingActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[RoutingActivityEntityData] | None = field("entities", default=None)


class RoutingActivityEntityData(Model):
    """One of the items of routing activity data. In RoutingActivityData.

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


class RoutingActivityMetricValue(Model):
    """One of the data of routing activity data. In RoutingActivityData."""

    metric: Literal[
        "oActiveUsers", "oMemberUsers", "oOffQueueUsers", "oOnQueueUsers", "oUserPresences", "oUserRoutingStatuses",
    ] | str | None = field("metric", default=None)
    count: int | None = field("count", default=None)


class RoutingActivityResponse(Model):
    """Results: routing activity data. Answer of post_analytics_routing_activity_query."""

    results: list[RoutingActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus",
        "routingStatusDate", "systemPresence", "teamId", "userId",
    ] | str | None = field("entityIdDimension", default=None)
