# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .outcome_score import OutcomeScore


class OutcomeScoresResult(Model):
    """OutcomeScoresResult of the Platform API."""

    outcome_scores: list[OutcomeScore] | None = field("outcomeScores", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
