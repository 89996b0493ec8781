# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .monthly_planning_period_settings import MonthlyPlanningPeriodSettings


class ValueWrapperMonthlyPlanningPeriodSettings(Model):
    """ValueWrapperMonthlyPlanningPeriodSettings of the Platform API."""

    value: MonthlyPlanningPeriodSettings | None = field("value", default=None)
