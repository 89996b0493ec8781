# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class MonthlyPlanningPeriodSettings(Model):
    """Part of ValueWrapperMonthlyPlanningPeriodSettings.

    Required by the platform: start_date.
    """

    start_date: date | None = field("startDate", default=None)


class ValueWrapperMonthlyPlanningPeriodSettings(Model):
    """Comes with notifications."""

    value: MonthlyPlanningPeriodSettings | None = field("value", default=None)
