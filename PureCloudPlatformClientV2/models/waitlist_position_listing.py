# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date as Date

    from . import TimeOffLimitReference, TimeOffRequestReference


class WaitlistPosition(Model):
    """One of the items of a waitlist position listing. In WaitlistPositionListing."""

    time_off_request: TimeOffRequestReference | None = field("timeOffRequest", default=None)
    time_off_limit: TimeOffLimitReference | None = field("timeOffLimit", default=None)
    date: Date | None = field("date", default=None)
    waitlist_position: int | None = field("waitlistPosition", default=None)


class WaitlistPositionListing(Model):
    """List of waitlist positions. Answer of get_workforcemanagement_timeoffrequest_waitlistpositions and 1 more."""

    entities: list[WaitlistPosition] | None = field("entities", default=None)
