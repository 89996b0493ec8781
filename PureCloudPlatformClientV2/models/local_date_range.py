# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class LocalDateRange(Model):
    """One of the date ranges of an available time off. In AvailableTimeOffRequest and 2 more."""

    start_date: date | None = field("startDate", default=None)
    end_date: date | None = field("endDate", default=None)
