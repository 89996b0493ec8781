# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class DialerCallabletimesetConfigChangeCallableTime(Model):
    """One of the callable times of a dialer callabletimeset configuration change callable time set. In
    DialerCallabletimesetConfigChangeCallableTimeSet.
    """

    time_slots: list[DialerCallabletimesetConfigChangeTimeSlot] | None = field("timeSlots", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCallabletimesetConfigChangeCallableTimeSet(Model):
    """A dialer callabletimeset configuration change callable time set: callable times, additional properties, name and
    4 more. Event of v2.outbound.callabletimesets.{id}.
    """

    callable_times: list[DialerCallabletimesetConfigChangeCallableTime] | None = field("callableTimes", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerCallabletimesetConfigChangeTimeSlot(Model):
    """One of the time slots of a dialer callabletimeset configuration change callable time. In
    DialerCallabletimesetConfigChangeCallableTime.
    """

    start_time: str | None = field("startTime", default=None)
    stop_time: str | None = field("stopTime", default=None)
    day: int | None = field("day", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
