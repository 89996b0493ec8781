# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WeekScheduleReference(Model):
    """One of the published schedules of a user schedule container. In UserScheduleContainer and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    week_date: str | None = field("weekDate", default=None)
