# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuShortTermForecastReference


class BuCreateBlankScheduleRequest(Model):
    """A business unit create blank schedule: description, week count and short term forecast. Body of
    post_workforcemanagement_businessunit_week_schedules.

    Required by the platform: description, week_count.
    """

    description: str | None = field("description", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    week_count: int | None = field("weekCount", default=None)
