# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomeProbabilityCondition(Model):
    """One of the trigger with outcome probability conditions of an action map. In ActionMap and 1 more.

    Required by the platform: outcome_id, maximum_probability.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    maximum_probability: float | None = field("maximumProbability", default=None)
    probability: float | None = field("probability", default=None)
