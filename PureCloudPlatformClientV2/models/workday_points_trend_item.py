# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class WorkdayPointsTrendItem(Model):
    """Part of WorkdayPointsTrend."""

    date_workday: date | None = field("dateWorkday", default=None)
    points: float | None = field("points", default=None)
