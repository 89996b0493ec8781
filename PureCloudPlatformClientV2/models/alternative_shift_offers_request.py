# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AlternativeShiftScheduleLookup


class AlternativeShiftOffersRequest(Model):
    """Required by the platform: schedule, query_week_date."""

    schedule: AlternativeShiftScheduleLookup | None = field("schedule", default=None)
    query_week_date: date | None = field("queryWeekDate", default=None)
