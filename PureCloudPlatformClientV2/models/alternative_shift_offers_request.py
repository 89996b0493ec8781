# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from .alternative_shift_schedule_lookup import AlternativeShiftScheduleLookup


class AlternativeShiftOffersRequest(Model):
    """AlternativeShiftOffersRequest of the Platform API.

    The platform requires: schedule, query_week_date.
    """

    schedule: AlternativeShiftScheduleLookup | None = field("schedule", default=None)
    query_week_date: date | None = field("queryWeekDate", default=None)
