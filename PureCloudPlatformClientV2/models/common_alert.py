# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AlertNotification, AlertRuleProperties, AlertSummary, CommonRuleConditions, UserReference


class CommonAlert(Model):
    """Given by get_alerting_alert and 1 more.

    Required by the platform: user, rule, notifications, date_start, active, unread, wait_between_notification_ms,
    muted, snoozed, date_muted_until, date_snoozed_until, conditions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: UserReference | None = field("user", default=None)
    rule: AlertRuleProperties | None = field("rule", default=None)
    notifications: list[AlertNotification] | None = field("notifications", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    active: bool | None = field("active", default=None)
    unread: bool | None = field("unread", default=None)
    wait_between_notification_ms: int | None = field("waitBetweenNotificationMs", default=None)
    muted: bool | None = field("muted", default=None)
    snoozed: bool | None = field("snoozed", default=None)
    date_muted_until: datetime | None = field("dateMutedUntil", default=None)
    date_snoozed_until: datetime | None = field("dateSnoozedUntil", default=None)
    conditions: CommonRuleConditions | None = field("conditions", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    alert_summary: AlertSummary | None = field("alertSummary", default=None)
    rule_uri: str | None = field("ruleUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
