# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class MonthlyPlanningPeriodSettings(Model):
    """Value of value wrapper monthly planning period settings. In ValueWrapperMonthlyPlanningPeriodSettings.

    Required by the platform: start_date.
    """

    start_date: date | None = field("startDate", default=None)


class ValueWrapperMonthlyPlanningPeriodSettings(Model):
    """Value wrapper monthly planning period settings: value. No method or topic of the definition has it."""

    value: MonthlyPlanningPeriodSettings | None = field("value", default=None)
