# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, AlertNotification, CommonRuleConditions, UserReference


class AlertRuleProperties(Model):
    """Rule of a common alert. In CommonAlert.

    Required by the platform: type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "ConversationMetrics", "UserPresence", "WorkforceManagement", "Unknown",
    ] | str | None = field("type", default=None)


class AlertSummary(Model):
    """List of alert summary entities. In CommonAlert.

    Required by the platform: entities, metric_type, entities_are_team_members.
    """

    entities: list[AlertSummaryEntity] | None = field("entities", default=None)
    conversation: AddressableEntityRef | None = field("conversation", default=None)
    metric_type: Literal["Interval", "Instance"] | str | None = field("metricType", default=None)
    entities_are_team_members: bool | None = field("entitiesAreTeamMembers", default=None)


class AlertSummaryEntity(Model):
    """One of the items of an alert summary. In AlertSummary.

    Required by the platform: entity_type, alerting.
    """

    entity_type: Literal[
        "User", "Group", "Queue", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
    group: AddressableEntityRef | None = field("group", default=None)
    queue: AddressableEntityRef | None = field("queue", default=None)
    team: AddressableEntityRef | None = field("team", default=None)
    alerting: bool | None = field("alerting", default=None)


class CommonAlert(Model):
    """A common alert, kept at /api/v2/alerting/alerts/{alertId}. Answer of get_alerting_alert and 1 more.

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
