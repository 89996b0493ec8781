# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from .addressable_entity_ref import AddressableEntityRef
    from .division import Division


class SingleWorkdayAveragePoints(Model):
    """SingleWorkdayAveragePoints of the Platform API."""

    date_workday: date | None = field("dateWorkday", default=None)
    division: Division | None = field("division", default=None)
    average_points: float | None = field("averagePoints", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
