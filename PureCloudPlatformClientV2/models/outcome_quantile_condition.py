# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomeQuantileCondition(Model):
    """One of the trigger with outcome quantile conditions of an action map. In ActionMap and 1 more.

    Required by the platform: outcome_id, max_quantile_threshold.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    max_quantile_threshold: float | None = field("maxQuantileThreshold", default=None)
    fallback_quantile_threshold: float | None = field("fallbackQuantileThreshold", default=None)
