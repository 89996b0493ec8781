# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class Segment(Model):
    """One of the segments of a call. In Call and 10 more.

    Required by the platform: start_time, end_time.
    """

    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    type: str | None = field("type", default=None)
    how_ended: str | None = field("howEnded", default=None)
    disconnect_type: str | None = field("disconnectType", default=None)
