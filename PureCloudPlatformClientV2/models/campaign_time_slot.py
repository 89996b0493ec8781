# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CampaignTimeSlot(Model):
    """Part of CallableTime.

    Required by the platform: start_time, stop_time, day.
    """

    start_time: str | None = field("startTime", default=None)
    stop_time: str | None = field("stopTime", default=None)
    day: int | None = field("day", default=None)
