# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_app_events_notification_segment import JourneyAppEventsNotificationSegment


class JourneyAppEventsNotificationSegmentAssignmentMessage(Model):
    """JourneyAppEventsNotificationSegmentAssignmentMessage of the Platform API."""

    segment: JourneyAppEventsNotificationSegment | None = field("segment", default=None)
