# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from .alternative_shift_schedule_lookup import AlternativeShiftScheduleLookup
    from .initiating_alternative_shift import InitiatingAlternativeShift


class AlternativeShiftSearchOffersRequest(Model):
    """AlternativeShiftSearchOffersRequest of the Platform API.

    The platform requires: schedule, query_week_date, initiating_shift.
    """

    schedule: AlternativeShiftScheduleLookup | None = field("schedule", default=None)
    query_week_date: date | None = field("queryWeekDate", default=None)
    initiating_shift: InitiatingAlternativeShift | None = field("initiatingShift", default=None)
    acceptable_intervals: list[str] | None = field("acceptableIntervals", default=None)
