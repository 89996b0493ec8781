# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import TimeOffLimitReference


class AvailableTimeOffRange(Model):
    """One of the values of an available time off. In AvailableTimeOffResponse."""

    time_off_limit: TimeOffLimitReference | None = field("timeOffLimit", default=None)
    start_date: date | None = field("startDate", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    available_minutes_per_interval: list[int] | None = field("availableMinutesPerInterval", default=None)
    waitlisted_requests_per_interval: list[int] | None = field("waitlistedRequestsPerInterval", default=None)
    waitlist_enabled: bool | None = field("waitlistEnabled", default=None)


class AvailableTimeOffResponse(Model):
    """An available time off: values. Answer of post_workforcemanagement_timeofflimits_available_query."""

    values: list[AvailableTimeOffRange] | None = field("values", default=None)
