# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutcomePredictor(Model):
    """Given by get_journey_outcomes_predictor and 1 more."""

    id: str | None = field("id", default=None)
    outcome: OutcomeRef | None = field("outcome", default=None)
    self_uri: str | None = field("selfUri", default=None)


class OutcomeRef(Model):
    """Part of OutcomePredictor."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
