# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AlternativeShiftScheduleLookup


class AlternativeShiftOffersRequest(Model):
    """Alternative shift offers: schedule and query week date. Body of
    post_workforcemanagement_alternativeshifts_offers_jobs.

    Required by the platform: schedule, query_week_date.
    """

    schedule: AlternativeShiftScheduleLookup | None = field("schedule", default=None)
    query_week_date: date | None = field("queryWeekDate", default=None)
