# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutcomeRef


class OutcomePredictor(Model):
    """Given by get_journey_outcomes_predictor and 1 more."""

    id: str | None = field("id", default=None)
    outcome: OutcomeRef | None = field("outcome", default=None)
    self_uri: str | None = field("selfUri", default=None)
