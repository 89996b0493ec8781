# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuTimeOffLimitRange(Model):
    """Part of BuSetTimeOffLimitValuesRequest.

    Required by the platform: start_date, limit_minutes_per_day.
    """

    start_date: date | None = field("startDate", default=None)
    limit_minutes_per_day: list[int] | None = field("limitMinutesPerDay", default=None)
