# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date as Date


class EstimateAvailableFullDayTimeOffResponse(Model):
    """EstimateAvailableFullDayTimeOffResponse of the Platform API.

    The platform requires: date, duration_minutes, payable_minutes, flexible.
    """

    date: Date | None = field("date", default=None)
    duration_minutes: int | None = field("durationMinutes", default=None)
    payable_minutes: int | None = field("payableMinutes", default=None)
    flexible: bool | None = field("flexible", default=None)
