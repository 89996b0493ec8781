# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class UserActivityData(Model):
    """List of user activity entity data. In UserActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[UserActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[UserActivityEntityData] | None = field("entities", default=None)


class UserActivityEntityData(Model):
    """One of the items of user activity data. In UserActivityData.

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


class UserActivityMetricValue(Model):
    """One of the data of user activity data. In UserActivityData."""

    metric: Literal["oActiveQueues", "oMemberQueues"] | str | None = field("metric", default=None)
    count: int | None = field("count", default=None)


class UserActivityResponse(Model):
    """Results: user activity data. Answer of post_analytics_users_activity_query."""

    results: list[UserActivityData] | None = field("results", default=None)
    entity_id_dimension: Literal[
        "organizationPresenceId", "presenceDate", "queueId", "queueMembershipStatus", "routingStatus",
        "routingStatusDate", "systemPresence", "teamId", "userId",
    ] | str | None = field("entityIdDimension", default=None)
