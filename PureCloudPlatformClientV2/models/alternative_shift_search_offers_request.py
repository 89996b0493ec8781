# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime

    from . import AlternativeShiftScheduleLookup


class AlternativeShiftSearchOffersRequest(Model):
    """Alternative shift search offers: schedule, query week date, initiating shift and 1 more. Body of
    post_workforcemanagement_alternativeshifts_offers_search_jobs.

    Required by the platform: schedule, query_week_date, initiating_shift.
    """

    schedule: AlternativeShiftScheduleLookup | None = field("schedule", default=None)
    query_week_date: date | None = field("queryWeekDate", default=None)
    initiating_shift: InitiatingAlternativeShift | None = field("initiatingShift", default=None)
    acceptable_intervals: list[str] | None = field("acceptableIntervals", default=None)


class InitiatingAlternativeShift(Model):
    """Initiating shift of alternative shift search offers. In AlternativeShiftSearchOffersRequest.

    Required by the platform: id, start_date.
    """

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
