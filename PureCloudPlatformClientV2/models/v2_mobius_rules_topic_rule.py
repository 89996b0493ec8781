# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class V2MobiusRulesTopicAlertNotification(Model):
    """One of the notifications of a rule. In V2MobiusRulesTopicRule."""

    recipient: V2MobiusRulesTopicAlertNotificationRecipient | None = field("recipient", default=None)
    notification_types: list[str] | None = field("notificationTypes", default=None)
    locale: str | None = field("locale", default=None)


class V2MobiusRulesTopicAlertNotificationRecipient(Model):
    """Recipient of an alert. In V2MobiusRulesTopicAlertNotification."""

    user_id: str | None = field("userId", default=None)
    display_name: str | None = field("displayName", default=None)
    contact_address: str | None = field("contactAddress", default=None)


class V2MobiusRulesTopicAlertingAddressableEntityRef(Model):
    """Group of entity properties. In V2MobiusRulesTopicEntityProperties."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)


class V2MobiusRulesTopicCondition(Model):
    """Conditions of a rule. In V2MobiusRulesTopicRule."""

    id: str | None = field("id", default=None)
    conditions: list[V2MobiusRulesTopicCondition] | None = field("conditions", default=None)
    predicates: list[V2MobiusRulesTopicConditionRulePredicate] | None = field("predicates", default=None)
    type: Literal["And", "Or", "Not", "Unknown"] | str | None = field("type", default=None)


class V2MobiusRulesTopicConditionRulePredicate(Model):
    """One of the predicates of a condition. In V2MobiusRulesTopicCondition."""

    id: str | None = field("id", default=None)
    entity: V2MobiusRulesTopicEntityProperties | None = field("entity", default=None)
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


class V2MobiusRulesTopicEntityProperties(Model):
    """Entity of a condition rule predicate. In V2MobiusRulesTopicConditionRulePredicate."""

    entity_type: Literal[
        "Organization", "User", "Queue", "Group", "Edge", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: V2MobiusRulesTopicAlertingAddressableEntityRef | None = field("user", default=None)
    group: V2MobiusRulesTopicAlertingAddressableEntityRef | None = field("group", default=None)
    queue: V2MobiusRulesTopicAlertingAddressableEntityRef | None = field("queue", default=None)
    team: V2MobiusRulesTopicAlertingAddressableEntityRef | None = field("team", default=None)


class V2MobiusRulesTopicRule(Model):
    """A rule: user id, name, type and 9 more. Event of v2.users.{id}.alerting.rules."""

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
