# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KlaxonHeartBeatRulesTopicHeartBeatRule(Model):
    """A heart beat rule: name, sender id, heart beat timeout in minutes and 6 more. Event of
    v2.users.{id}.alerting.heartbeat.rules.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    sender_id: str | None = field("senderId", default=None)
    heart_beat_timeout_in_minutes: float | None = field("heartBeatTimeoutInMinutes", default=None)
    enabled: bool | None = field("enabled", default=None)
    in_alarm: bool | None = field("inAlarm", default=None)
    notification_users: list[KlaxonHeartBeatRulesTopicNotificationUser] | None = field(
        "notificationUsers", default=None
    )
    alert_types: list[str] | None = field("alertTypes", default=None)
    rule_type: Literal["EDGE"] | str | None = field("ruleType", default=None)


class KlaxonHeartBeatRulesTopicNotificationUser(Model):
    """One of the notification users of a heart beat rule. In KlaxonHeartBeatRulesTopicHeartBeatRule."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
