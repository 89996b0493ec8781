# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class PlanningPeriodSettings(Model):
    """Planning period of scheduling settings. In SchedulingSettingsResponse and 1 more.

    Required by the platform: week_count, start_date.
    """

    week_count: int | None = field("weekCount", default=None)
    start_date: date | None = field("startDate", default=None)
