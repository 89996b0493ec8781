# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .journey_session_events_notification_outcome import JourneySessionEventsNotificationOutcome


class JourneySessionEventsNotificationOutcomeAchievement(Model):
    """JourneySessionEventsNotificationOutcomeAchievement of the Platform API."""

    outcome: JourneySessionEventsNotificationOutcome | None = field("outcome", default=None)
    achieved_date: datetime | None = field("achievedDate", default=None)
