# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CallableTime(Model):
    """One of the callable times of a callable time set. In CallableTimeSet.

    Required by the platform: time_slots, time_zone_id.
    """

    time_slots: list[CampaignTimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)


class CallableTimeSet(Model):
    """A callable time set, kept at /api/v2/outbound/callabletimesets/{callableTimeSetId}. Answer of
    get_outbound_callabletimeset and 2 more; body of post_outbound_callabletimesets and 1 more.

    Required by the platform: name, callable_times.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    callable_times: list[CallableTime] | None = field("callableTimes", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CampaignTimeSlot(Model):
    """One of the time slots of a callable time. In CallableTime.

    Required by the platform: start_time, stop_time, day.
    """

    start_time: str | None = field("startTime", default=None)
    stop_time: str | None = field("stopTime", default=None)
    day: int | None = field("day", default=None)
