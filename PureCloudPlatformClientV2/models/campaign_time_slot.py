# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CampaignTimeSlot(Model):
    """CampaignTimeSlot of the Platform API.

    The platform requires: start_time, stop_time, day.
    """

    start_time: str | None = field("startTime", default=None)
    stop_time: str | None = field("stopTime", default=None)
    day: int | None = field("day", default=None)
