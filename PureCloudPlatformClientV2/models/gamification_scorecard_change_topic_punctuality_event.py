# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class GamificationScorecardChangeTopicPunctualityEvent(Model):
    date_start: str | None = field("dateStart", default=None)
    date_schedule_start: str | None = field("dateScheduleStart", default=None)
    activity_code: str | None = field("activityCode", default=None)
    points: int | None = field("points", default=None)
