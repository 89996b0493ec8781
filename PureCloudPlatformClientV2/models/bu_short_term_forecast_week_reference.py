# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuShortTermForecastWeekReference(Model):
    """Forecast of a work plan bid. In CreateWorkPlanBid and 2 more.

    Required by the platform: id, week_date, week_number.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
    week_number: int | None = field("weekNumber", default=None)
    self_uri: str | None = field("selfUri", default=None)
