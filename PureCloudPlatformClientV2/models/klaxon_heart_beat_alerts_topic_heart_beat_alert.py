# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class KlaxonHeartBeatAlertsTopicHeartBeatAlert(Model):
    """A heart beat alert: name, sender id, heart beat timeout in minutes and 7 more. Event of
    v2.users.{id}.alerting.heartbeat.alerts.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    sender_id: str | None = field("senderId", default=None)
    heart_beat_timeout_in_minutes: float | None = field("heartBeatTimeoutInMinutes", default=None)
    rule_id: str | None = field("ruleId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    notification_users: list[KlaxonHeartBeatAlertsTopicNotificationUser] | None = field(
        "notificationUsers", default=None
    )
    alert_types: list[str] | None = field("alertTypes", default=None)
    rule_type: Literal["EDGE"] | str | None = field("ruleType", default=None)


class KlaxonHeartBeatAlertsTopicNotificationUser(Model):
    """One of the notification users of a heart beat alert. In KlaxonHeartBeatAlertsTopicHeartBeatAlert."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
