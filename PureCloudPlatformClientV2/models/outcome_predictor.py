# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomePredictor(Model):
    """An outcome predictor, kept at /api/v2/journey/outcomes/predictors/{predictorId}. Answer of
    get_journey_outcomes_predictor and 1 more.
    """

    id: str | None = field("id", default=None)
    outcome: OutcomeRef | None = field("outcome", default=None)
    self_uri: str | None = field("selfUri", default=None)


class OutcomeRef(Model):
    """Reference to an outcome by its id and its address. In OutcomePredictor."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
