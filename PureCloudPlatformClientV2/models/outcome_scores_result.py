# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OutcomeScore


class OutcomeScoresResult(Model):
    """Given by get_journey_session_outcomescores."""

    outcome_scores: list[OutcomeScore] | None = field("outcomeScores", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
