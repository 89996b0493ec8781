# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date as Date


class EstimateAvailableFullDayTimeOffRequest(Model):
    """Part of EstimateAvailableTimeOffRequest.

    Required by the platform: date.
    """

    date: Date | None = field("date", default=None)
    requested_duration_minutes: int | None = field("requestedDurationMinutes", default=None)
