# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AvailabilityRange, RequiredLocalDateRange


class FixedAvailability(Model):
    """Part of ActivityPlanResponse and 2 more."""

    availability_range: AvailabilityRange | None = field("availabilityRange", default=None)
    date_range: RequiredLocalDateRange | None = field("dateRange", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)
