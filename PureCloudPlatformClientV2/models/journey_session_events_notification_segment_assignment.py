# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .journey_session_events_notification_segment import JourneySessionEventsNotificationSegment


class JourneySessionEventsNotificationSegmentAssignment(Model):
    """JourneySessionEventsNotificationSegmentAssignment of the Platform API."""

    segment: JourneySessionEventsNotificationSegment | None = field("segment", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)
