# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AvailabilityRange(Model):
    """Part of FixedAvailability.

    Required by the platform: earliest_start_minutes_from_midnight, latest_end_minutes_from_midnight.
    """

    earliest_start_minutes_from_midnight: int | None = field("earliestStartMinutesFromMidnight", default=None)
    latest_end_minutes_from_midnight: int | None = field("latestEndMinutesFromMidnight", default=None)
