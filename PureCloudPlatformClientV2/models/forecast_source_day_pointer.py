# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ForecastSourceDayPointer(Model):
    """Part of BuShortTermForecast."""

    day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay",
    ] | str | None = field("dayOfWeek", default=None)
    weight: int | None = field("weight", default=None)
    date: str | None = field("date", default=None)
    file_name: str | None = field("fileName", default=None)
    data_key: str | None = field("dataKey", default=None)
