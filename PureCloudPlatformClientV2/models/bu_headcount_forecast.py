# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import BuPlanningGroupHeadcountForecast


class BuHeadcountForecast(Model):
    entities: list[BuPlanningGroupHeadcountForecast] | None = field("entities", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
