# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .assigned_segment import AssignedSegment


class SessionSegmentAssignment(Model):
    """SessionSegmentAssignment of the Platform API.

    The platform requires: segment, assigned_date.
    """

    segment: AssignedSegment | None = field("segment", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)
