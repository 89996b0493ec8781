# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ShortTermForecastReference(Model):
    """Short term forecast of a week schedule. In WeekSchedule and 1 more.

    Required by the platform: week_date.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
