# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class PunctualityEvent(Model):
    """Part of WorkdayMetric."""

    date_schedule_start: datetime | None = field("dateScheduleStart", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    activity_code: str | None = field("activityCode", default=None)
    activity_name: str | None = field("activityName", default=None)
    category: str | None = field("category", default=None)
    points: int | None = field("points", default=None)
    delta: float | None = field("delta", default=None)
    bullseye: bool | None = field("bullseye", default=None)
