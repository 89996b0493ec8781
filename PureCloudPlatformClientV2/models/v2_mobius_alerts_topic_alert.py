# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        V2MobiusAlertsTopicAlertNotification, V2MobiusAlertsTopicAlertRuleProperties, V2MobiusAlertsTopicAlertSummary,
        V2MobiusAlertsTopicCondition,
    )


class V2MobiusAlertsTopicAlert(Model):
    rule: V2MobiusAlertsTopicAlertRuleProperties | None = field("rule", default=None)
    id: str | None = field("id", default=None)
    user_id: str | None = field("userId", default=None)
    notifications: list[V2MobiusAlertsTopicAlertNotification] | None = field("notifications", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    conditions: V2MobiusAlertsTopicCondition | None = field("conditions", default=None)
    additional_properties: dict[str, str] | None = field("additionalProperties", default=None)
    active: bool | None = field("active", default=None)
    unread: bool | None = field("unread", default=None)
    muted: bool | None = field("muted", default=None)
    snoozed: bool | None = field("snoozed", default=None)
    date_muted_until: datetime | None = field("dateMutedUntil", default=None)
    date_snoozed_until: datetime | None = field("dateSnoozedUntil", default=None)
    action: Literal[
        "UNKNOWN", "CREATE", "UPDATE", "DELETE", "CLOSE", "RENOTIFY", "BULK_DELETE", "BULK_UPDATE",
        "UNREAD_COUNT_UPDATE",
    ] | str | None = field("action", default=None)
    alert_summary: V2MobiusAlertsTopicAlertSummary | None = field("alertSummary", default=None)
    send_exiting_alarm_notification: bool | None = field("sendExitingAlarmNotification", default=None)
