# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CommonRulePredicateEntity


class CommonRulePredicate(Model):
    """Part of CommonRuleConditions.

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
