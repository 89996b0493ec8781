# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class FlowMetricsTopicFlowOutcome(Model):
    flow_outcome: str | None = field("flowOutcome", default=None)
    flow_outcome_id: str | None = field("flowOutcomeId", default=None)
    flow_outcome_value: str | None = field("flowOutcomeValue", default=None)
