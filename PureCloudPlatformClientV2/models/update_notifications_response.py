# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UpdateNotificationResponse(Model):
    """One of the items of an update notifications response. In UpdateNotificationsResponse."""

    mutable_group_id: str | None = field("mutableGroupId", default=None)
    id: str | None = field("id", default=None)


class UpdateNotificationsResponse(Model):
    """List of updates. Answer of post_workforcemanagement_notifications_update."""

    entities: list[UpdateNotificationResponse] | None = field("entities", default=None)
