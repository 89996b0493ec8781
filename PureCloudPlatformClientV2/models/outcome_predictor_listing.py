# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .outcome_predictor import OutcomePredictor


class OutcomePredictorListing(Model):
    """OutcomePredictorListing of the Platform API."""

    entities: list[OutcomePredictor] | None = field("entities", default=None)
