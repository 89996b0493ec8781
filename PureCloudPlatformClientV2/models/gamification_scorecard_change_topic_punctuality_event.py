# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class GamificationScorecardChangeTopicPunctualityEvent(Model):
    """GamificationScorecardChangeTopicPunctualityEvent of the Platform API."""

    date_start: str | None = field("dateStart", default=None)
    date_schedule_start: str | None = field("dateScheduleStart", default=None)
    activity_code: str | None = field("activityCode", default=None)
    points: int | None = field("points", default=None)
