# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import BuPlanningGroupHeadcountForecast


class BuHeadcountForecast(Model):
    """Part of BuHeadcountForecastResponse and 3 more."""

    entities: list[BuPlanningGroupHeadcountForecast] | None = field("entities", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
