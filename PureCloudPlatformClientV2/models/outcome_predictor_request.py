# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomePredictorRequest(Model):
    """Taken by post_journey_outcomes_predictors.

    Required by the platform: outcome.
    """

    outcome: OutcomeRefRequest | None = field("outcome", default=None)


class OutcomeRefRequest(Model):
    """Part of OutcomePredictorRequest.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
