# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmBuScheduleTopicBuShortTermForecastReference(Model):
    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
