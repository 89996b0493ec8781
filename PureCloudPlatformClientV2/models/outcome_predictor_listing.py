# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutcomePredictor


class OutcomePredictorListing(Model):
    """List of outcome predictors. Answer of get_journey_outcomes_predictors."""

    entities: list[OutcomePredictor] | None = field("entities", default=None)
