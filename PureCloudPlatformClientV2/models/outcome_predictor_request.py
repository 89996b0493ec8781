# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OutcomeRefRequest


class OutcomePredictorRequest(Model):
    """Taken by post_journey_outcomes_predictors.

    Required by the platform: outcome.
    """

    outcome: OutcomeRefRequest | None = field("outcome", default=None)
