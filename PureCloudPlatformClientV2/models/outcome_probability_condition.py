# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OutcomeProbabilityCondition(Model):
    """OutcomeProbabilityCondition of the Platform API.

    The platform requires: outcome_id, maximum_probability.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    maximum_probability: float | None = field("maximumProbability", default=None)
    probability: float | None = field("probability", default=None)
