# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomePercentileCondition(Model):
    """One of the trigger with outcome percentile conditions of an action map. In ActionMap and 1 more.

    Required by the platform: outcome_id, maximum_percentile.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    maximum_percentile: float | None = field("maximumPercentile", default=None)
    fallback_percentile: float | None = field("fallbackPercentile", default=None)
