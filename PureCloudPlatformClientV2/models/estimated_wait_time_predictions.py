# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .prediction_results import PredictionResults


class EstimatedWaitTimePredictions(Model):
    """EstimatedWaitTimePredictions of the Platform API.

    The platform requires: results.
    """

    results: list[PredictionResults] | None = field("results", default=None)
