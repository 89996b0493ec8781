# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OutcomePercentileCondition(Model):
    """OutcomePercentileCondition of the Platform API.

    The platform requires: outcome_id, maximum_percentile.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    maximum_percentile: float | None = field("maximumPercentile", default=None)
    fallback_percentile: float | None = field("fallbackPercentile", default=None)
