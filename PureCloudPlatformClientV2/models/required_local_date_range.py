# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class RequiredLocalDateRange(Model):
    """Part of FixedAvailability.

    Required by the platform: start_date, end_date.
    """

    start_date: date | None = field("startDate", default=None)
    end_date: date | None = field("endDate", default=None)
