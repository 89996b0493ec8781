# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomePercentileCondition(Model):
    """Part of ActionMap and 1 more.

    Required by the platform: outcome_id, maximum_percentile.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    maximum_percentile: float | None = field("maximumPercentile", default=None)
    fallback_percentile: float | None = field("fallbackPercentile", default=None)
