# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class V2MobiusAlertsTopicAddressableEntityRef(Model):
    """Reference by its id. In V2MobiusAlertsTopicAlertSummary."""

    id: str | None = field("id", default=None)


class V2MobiusAlertsTopicAlert(Model):
    """An alert: rule, user id, notifications and 14 more. Event of v2.users.{id}.alerting.alerts."""

    rule: V2MobiusAlertsTopicAlertRuleProperties | None = field("rule", default=None)
    id: str | None = field("id", default=None)
    user_id: str | None = field("userId", default=None)
    notifications: list[V2MobiusAlertsTopicAlertNotification] | None = field("notifications", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    conditions: V2MobiusAlertsTopicCondition | None = field("conditions", default=None)
    additional_properties: dict[str, str] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
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


class V2MobiusAlertsTopicAlertNotification(Model):
    """One of the notifications of an alert. In V2MobiusAlertsTopicAlert."""

    recipient: V2MobiusAlertsTopicAlertNotificationRecipient | None = field("recipient", default=None)
    notification_types: list[str] | None = field("notificationTypes", default=None)
    locale: str | None = field("locale", default=None)


class V2MobiusAlertsTopicAlertNotificationRecipient(Model):
    """Recipient of an alert. In V2MobiusAlertsTopicAlertNotification."""

    user_id: str | None = field("userId", default=None)
    display_name: str | None = field("displayName", default=None)
    contact_address: str | None = field("contactAddress", default=None)


class V2MobiusAlertsTopicAlertRuleProperties(Model):
    """Rule of an alert. In V2MobiusAlertsTopicAlert."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "ConversationMetrics", "UserPresence", "WorkforceManagement", "Unknown",
    ] | str | None = field("type", default=None)


class V2MobiusAlertsTopicAlertSummary(Model):
    """List of alert summary entities. In V2MobiusAlertsTopicAlert."""

    entities: list[V2MobiusAlertsTopicAlertSummaryEntity] | None = field("entities", default=None)
    conversation: V2MobiusAlertsTopicAddressableEntityRef | None = field("conversation", default=None)
    metric_type: Literal["Interval", "Instance", "Unknown"] | str | None = field("metricType", default=None)
    is_team_member_rule_summary: bool | None = field("isTeamMemberRuleSummary", default=None)
    team_member_rule_summary: bool | None = field("teamMemberRuleSummary", default=None)


class V2MobiusAlertsTopicAlertSummaryEntity(Model):
    """One of the items of a V2 mobius alerts topic alert summary. In V2MobiusAlertsTopicAlertSummary."""

    entity_type: Literal[
        "Organization", "User", "Queue", "Group", "Edge", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("user", default=None)
    group: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("group", default=None)
    queue: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("queue", default=None)
    team: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("team", default=None)
    alerting: bool | None = field("alerting", default=None)


class V2MobiusAlertsTopicAlertingAddressableEntityRef(Model):
    """Group of an alert summary entity. In V2MobiusAlertsTopicAlertSummaryEntity and 1 more."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)


class V2MobiusAlertsTopicCondition(Model):
    """Conditions of an alert. In V2MobiusAlertsTopicAlert."""

    id: str | None = field("id", default=None)
    conditions: list[V2MobiusAlertsTopicCondition] | None = field("conditions", default=None)
    predicates: list[V2MobiusAlertsTopicConditionRulePredicate] | None = field("predicates", default=None)
    type: Literal["And", "Or", "Not", "Unknown"] | str | None = field("type", default=None)


class V2MobiusAlertsTopicConditionRulePredicate(Model):
    """One of the predicates of a condition. In V2MobiusAlertsTopicCondition."""

    id: str | None = field("id", default=None)
    entity: V2MobiusAlertsTopicEntityProperties | None = field("entity", default=None)
    metric: str | None = field("metric", default=None)
    metric_type: Literal["Interval", "Instance", "Unknown"] | str | None = field("metricType", default=None)
    metric_value_type: Literal[
        "Count", "Percentage", "Average", "Timer", "Observation", "Min", "Max", "Unknown",
    ] | str | None = field("metricValueType", default=None)
    value: float | None = field("value", default=None)
    status: str | None = field("status", default=None)
    media_type: Literal[
        "Voice", "Chat", "Email", "Callback", "Message", "Screenshare", "Cobrowse", "Unknown",
    ] | str | None = field("mediaType", default=None)
    comparison_operator: Literal[
        "Gt", "Gte", "Lt", "Lte", "Eq", "Ne", "Unknown",
    ] | str | None = field("comparisonOperator", default=None)


class V2MobiusAlertsTopicEntityProperties(Model):
    """Entity of a condition rule predicate. In V2MobiusAlertsTopicConditionRulePredicate."""

    entity_type: Literal[
        "Organization", "User", "Queue", "Group", "Edge", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("user", default=None)
    group: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("group", default=None)
    queue: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("queue", default=None)
    team: V2MobiusAlertsTopicAlertingAddressableEntityRef | None = field("team", default=None)
