# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TeamActivityEntityData(Model):
    """Part of TeamActivityData.

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
