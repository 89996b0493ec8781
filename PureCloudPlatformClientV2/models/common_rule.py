# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AlertNotification, CommonRuleConditions, UserReference


class CommonRule(Model):
    """A common rule, kept at /api/v2/alerting/rules/{ruleId}. Answer of get_alerting_rule and 2 more; body of
    post_alerting_rules.

    Required by the platform: name, type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    enabled: bool | None = field("enabled", default=None)
    notifications: list[AlertNotification] | None = field("notifications", default=None)
    send_exiting_alarm_notifications: bool | None = field("sendExitingAlarmNotifications", default=None)
    wait_between_notification_ms: int | None = field("waitBetweenNotificationMs", default=None)
    conditions: CommonRuleConditions | None = field("conditions", default=None)
    type: Literal[
        "ConversationMetrics", "UserPresence", "WorkforceManagement", "Unknown",
    ] | str | None = field("type", default=None)
    in_alarm: bool | None = field("inAlarm", default=None)
    user: UserReference | None = field("user", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_last_modified: datetime | None = field("dateLastModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
