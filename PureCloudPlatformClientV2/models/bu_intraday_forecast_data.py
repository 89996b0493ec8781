# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class BuIntradayForecastData(Model):
    offered: float | None = field("offered", default=None)
    average_handle_time_seconds: float | None = field("averageHandleTimeSeconds", default=None)
