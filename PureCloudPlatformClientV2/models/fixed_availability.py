# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class AvailabilityRange(Model):
    """Availability range of a fixed availability. In FixedAvailability.

    Required by the platform: earliest_start_minutes_from_midnight, latest_end_minutes_from_midnight.
    """

    earliest_start_minutes_from_midnight: int | None = field("earliestStartMinutesFromMidnight", default=None)
    latest_end_minutes_from_midnight: int | None = field("latestEndMinutesFromMidnight", default=None)


class FixedAvailability(Model):
    """One of the fixed availability of an activity plan. In ActivityPlanResponse and 2 more."""

    availability_range: AvailabilityRange | None = field("availabilityRange", default=None)
    date_range: RequiredLocalDateRange | None = field("dateRange", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)


class RequiredLocalDateRange(Model):
    """Date range of a fixed availability. In FixedAvailability.

    Required by the platform: start_date, end_date.
    """

    start_date: date | None = field("startDate", default=None)
    end_date: date | None = field("endDate", default=None)
