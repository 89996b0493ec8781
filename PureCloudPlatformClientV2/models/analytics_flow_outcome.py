# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AnalyticsFlowOutcome(Model):
    """Part of AnalyticsFlow."""

    flow_outcome: str | None = field("flowOutcome", default=None)
    flow_outcome_end_timestamp: datetime | None = field("flowOutcomeEndTimestamp", default=None)
    flow_outcome_id: str | None = field("flowOutcomeId", default=None)
    flow_outcome_start_timestamp: datetime | None = field("flowOutcomeStartTimestamp", default=None)
    flow_outcome_value: str | None = field("flowOutcomeValue", default=None)
