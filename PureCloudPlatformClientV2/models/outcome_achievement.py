# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AchievedOutcome


class OutcomeAchievement(Model):
    """Part of Session.

    Required by the platform: outcome, achieved_date.
    """

    outcome: AchievedOutcome | None = field("outcome", default=None)
    achieved_date: datetime | None = field("achievedDate", default=None)
