# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import JourneySessionEventsNotificationSegment


class JourneySessionEventsNotificationSegmentAssignment(Model):
    segment: JourneySessionEventsNotificationSegment | None = field("segment", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)
