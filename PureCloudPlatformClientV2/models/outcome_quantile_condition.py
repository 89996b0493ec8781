# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OutcomeQuantileCondition(Model):
    """OutcomeQuantileCondition of the Platform API.

    The platform requires: outcome_id, max_quantile_threshold.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    max_quantile_threshold: float | None = field("maxQuantileThreshold", default=None)
    fallback_quantile_threshold: float | None = field("fallbackQuantileThreshold", default=None)
