# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .availability_range import AvailabilityRange
    from .required_local_date_range import RequiredLocalDateRange


class FixedAvailability(Model):
    """FixedAvailability of the Platform API."""

    availability_range: AvailabilityRange | None = field("availabilityRange", default=None)
    date_range: RequiredLocalDateRange | None = field("dateRange", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)
