# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date as Date


class EstimateAvailableFullDayTimeOffRequest(Model):
    """EstimateAvailableFullDayTimeOffRequest of the Platform API.

    The platform requires: date.
    """

    date: Date | None = field("date", default=None)
    requested_duration_minutes: int | None = field("requestedDurationMinutes", default=None)
