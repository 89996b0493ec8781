# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class FacetStatistics(Model):
    """Part of FacetEntry."""

    count: int | None = field("count", default=None)
    min: float | None = field("min", default=None)
    max: float | None = field("max", default=None)
    mean: float | None = field("mean", default=None)
    std_deviation: float | None = field("stdDeviation", default=None)
    date_min: datetime | None = field("dateMin", default=None)
    date_max: datetime | None = field("dateMax", default=None)
