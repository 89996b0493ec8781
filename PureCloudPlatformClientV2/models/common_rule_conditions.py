# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class CommonRuleConditions(Model):
    """Conditions of a common alert. In CommonAlert and 2 more.

    Required by the platform: predicates, type.
    """

    clauses: list[CommonRuleConditions] | None = field("clauses", default=None)
    predicates: list[CommonRulePredicate] | None = field("predicates", default=None)
    type: Literal["And", "Or", "Not"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)


class CommonRulePredicate(Model):
    """One of the predicates of common rule conditions. In CommonRuleConditions.

    Required by the platform: metric_type, metric_value_type, comparison_operator, value, entity, metric.
    """

    metric_type: Literal["Interval", "Instance"] | str | None = field("metricType", default=None)
    metric_value_type: Literal[
        "Count", "Min", "Timer", "Max", "Percentage", "Average", "Observation",
    ] | str | None = field("metricValueType", default=None)
    comparison_operator: Literal[
        "Gt", "Gte", "Lt", "Lte", "Eq", "Ne",
    ] | str | None = field("comparisonOperator", default=None)
    value: float | None = field("value", default=None)
    status: str | None = field("status", default=None)
    entity: CommonRulePredicateEntity | None = field("entity", default=None)
    media_type: Literal["Voice", "Chat", "Email", "Callback", "Message"] | str | None = field("mediaType", default=None)
    metric: Literal[
        "nAbandon", "nConnected", "nInteractions", "nOffered", "nOutbound", "nTransferred", "serviceLevel",
        "oServiceLevel", "oWaiting", "tAbandon", "tAcw", "tAlert", "tAnswered", "tHandle", "tHeldComplete",
        "tTalkComplete", "tWait", "tTalk", "tHeld", "tOrganizationPresence", "tSystemPresence", "tAgentRoutingStatus",
        "oUserRoutingStatuses", "oUserPresences", "oInteracting", "tFlowOut", "tAdherenceStatus",
    ] | str | None = field("metric", default=None)


class CommonRulePredicateEntity(Model):
    """Entity of a common rule predicate. In CommonRulePredicate.

    Required by the platform: entity_type.
    """

    entity_type: Literal[
        "User", "Group", "Queue", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
    group: AddressableEntityRef | None = field("group", default=None)
    queue: AddressableEntityRef | None = field("queue", default=None)
    team: AddressableEntityRef | None = field("team", default=None)
