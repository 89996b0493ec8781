# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import OutcomeScore


class OutcomeScoresResult(Model):
    outcome_scores: list[OutcomeScore] | None = field("outcomeScores", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
