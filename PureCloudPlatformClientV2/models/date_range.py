# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DateRange(Model):
    """Part of TimeOffRequestQueryBody."""

    start_date: str | None = field("startDate", default=None)
    end_date: str | None = field("endDate", default=None)
