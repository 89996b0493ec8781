# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .bu_planning_group_headcount_forecast import BuPlanningGroupHeadcountForecast


class BuHeadcountForecast(Model):
    """BuHeadcountForecast of the Platform API."""

    entities: list[BuPlanningGroupHeadcountForecast] | None = field("entities", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
