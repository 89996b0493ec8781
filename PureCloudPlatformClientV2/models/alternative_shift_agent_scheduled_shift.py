# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import BuAgentScheduleActivity


class AlternativeShiftAgentScheduledShift(Model):
    """One of the alternative days of an alternative shift offers view response template. In
    AlternativeShiftOffersViewResponseTemplate and 1 more.

    Required by the platform: day_index, reference_key, start_date, length_minutes, activities.
    """

    day_index: int | None = field("dayIndex", default=None)
    reference_key: str | None = field("referenceKey", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    activities: list[BuAgentScheduleActivity] | None = field("activities", default=None)
