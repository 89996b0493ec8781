# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef


class OutcomeScore(Model):
    """One of the outcome scores of an outcome scores result. In OutcomeScoresResult."""

    outcome: AddressableEntityRef | None = field("outcome", default=None)
    session_max_probability: float | None = field("sessionMaxProbability", default=None)
    probability: float | None = field("probability", default=None)
    percentile: int | None = field("percentile", default=None)
    session_max_percentile: int | None = field("sessionMaxPercentile", default=None)
    quantile: float | None = field("quantile", default=None)
    session_max_quantile: float | None = field("sessionMaxQuantile", default=None)


class OutcomeScoresResult(Model):
    """An outcome scores result: outcome scores and 1 more. Answer of get_journey_session_outcomescores."""

    outcome_scores: list[OutcomeScore] | None = field("outcomeScores", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
