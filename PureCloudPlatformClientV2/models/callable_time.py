# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CampaignTimeSlot


class CallableTime(Model):
    """Part of CallableTimeSet.

    Required by the platform: time_slots, time_zone_id.
    """

    time_slots: list[CampaignTimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
