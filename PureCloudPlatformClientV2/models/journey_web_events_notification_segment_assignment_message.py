# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_web_events_notification_segment import JourneyWebEventsNotificationSegment


class JourneyWebEventsNotificationSegmentAssignmentMessage(Model):
    """JourneyWebEventsNotificationSegmentAssignmentMessage of the Platform API."""

    segment: JourneyWebEventsNotificationSegment | None = field("segment", default=None)
