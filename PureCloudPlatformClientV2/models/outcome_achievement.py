# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .achieved_outcome import AchievedOutcome


class OutcomeAchievement(Model):
    """OutcomeAchievement of the Platform API.

    The platform requires: outcome, achieved_date.
    """

    outcome: AchievedOutcome | None = field("outcome", default=None)
    achieved_date: datetime | None = field("achievedDate", default=None)
