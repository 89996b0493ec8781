# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import V2MobiusRulesTopicAlertNotification, V2MobiusRulesTopicCondition


class V2MobiusRulesTopicRule(Model):
    id: str | None = field("id", default=None)
    user_id: str | None = field("userId", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "ConversationMetrics", "UserPresence", "WorkforceManagement", "Unknown",
    ] | str | None = field("type", default=None)
    notifications: list[V2MobiusRulesTopicAlertNotification] | None = field("notifications", default=None)
    conditions: V2MobiusRulesTopicCondition | None = field("conditions", default=None)
    enabled: bool | None = field("enabled", default=None)
    in_alarm: bool | None = field("inAlarm", default=None)
    action: Literal["UNKNOWN", "CREATE", "UPDATE", "DELETE"] | str | None = field("action", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    send_exiting_alarm_notification: bool | None = field("sendExitingAlarmNotification", default=None)
    wait_between_notification_ms: int | None = field("waitBetweenNotificationMs", default=None)
