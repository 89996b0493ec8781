# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WfmBuIntradayDataUpdateTopicBuIntradayForecastData(Model):
    """WfmBuIntradayDataUpdateTopicBuIntradayForecastData of the Platform API."""

    offered: float | None = field("offered", default=None)
    average_handle_time_seconds: float | None = field("averageHandleTimeSeconds", default=None)
