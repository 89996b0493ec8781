# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import V2MobiusAlertsTopicEntityProperties


class V2MobiusAlertsTopicConditionRulePredicate(Model):
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
