# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class OutcomePercentileCondition(Model):
    """Required by the platform: outcome_id, maximum_percentile."""

    outcome_id: str | None = field("outcomeId", default=None)
    maximum_percentile: float | None = field("maximumPercentile", default=None)
    fallback_percentile: float | None = field("fallbackPercentile", default=None)
