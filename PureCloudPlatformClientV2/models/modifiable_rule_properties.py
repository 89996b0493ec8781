# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AlertNotification, CommonRuleConditions


class ModifiableRuleProperties(Model):
    """Modifiable rule properties: name, description, enabled and 6 more. Body of put_alerting_rule.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    enabled: bool | None = field("enabled", default=None)
    notifications: list[AlertNotification] | None = field("notifications", default=None)
    send_exiting_alarm_notifications: bool | None = field("sendExitingAlarmNotifications", default=None)
    wait_between_notification_ms: int | None = field("waitBetweenNotificationMs", default=None)
    conditions: CommonRuleConditions | None = field("conditions", default=None)
    self_uri: str | None = field("selfUri", default=None)
