# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .campaign_time_slot import CampaignTimeSlot


class CallableTime(Model):
    """CallableTime of the Platform API.

    The platform requires: time_slots, time_zone_id.
    """

    time_slots: list[CampaignTimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
