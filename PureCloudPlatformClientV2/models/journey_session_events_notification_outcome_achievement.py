# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import JourneySessionEventsNotificationOutcome


class JourneySessionEventsNotificationOutcomeAchievement(Model):
    outcome: JourneySessionEventsNotificationOutcome | None = field("outcome", default=None)
    achieved_date: datetime | None = field("achievedDate", default=None)
