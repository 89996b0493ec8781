# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomePredictorRequest(Model):
    """An outcome predictor: outcome. Body of post_journey_outcomes_predictors.

    Required by the platform: outcome.
    """

    outcome: OutcomeRefRequest | None = field("outcome", default=None)


class OutcomeRefRequest(Model):
    """Reference to an outcome by its id. In OutcomePredictorRequest.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
