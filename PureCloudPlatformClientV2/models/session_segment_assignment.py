# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AssignedSegment


class SessionSegmentAssignment(Model):
    """Part of Session.

    Required by the platform: segment, assigned_date.
    """

    segment: AssignedSegment | None = field("segment", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)
