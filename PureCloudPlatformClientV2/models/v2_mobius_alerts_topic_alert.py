# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .v2_mobius_alerts_topic_alert_notification import V2MobiusAlertsTopicAlertNotification
    from .v2_mobius_alerts_topic_alert_rule_properties import V2MobiusAlertsTopicAlertRuleProperties
    from .v2_mobius_alerts_topic_alert_summary import V2MobiusAlertsTopicAlertSummary
    from .v2_mobius_alerts_topic_condition import V2MobiusAlertsTopicCondition


class V2MobiusAlertsTopicAlert(Model):
    """V2MobiusAlertsTopicAlert of the Platform API."""

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
