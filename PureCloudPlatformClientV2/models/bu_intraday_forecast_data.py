# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuIntradayForecastData(Model):
    """Part of BuIntradayDataGroup."""

    offered: float | None = field("offered", default=None)
    average_handle_time_seconds: float | None = field("averageHandleTimeSeconds", default=None)
