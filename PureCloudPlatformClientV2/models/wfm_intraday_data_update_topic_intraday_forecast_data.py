# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WfmIntradayDataUpdateTopicIntradayForecastData(Model):
    """WfmIntradayDataUpdateTopicIntradayForecastData of the Platform API."""

    offered: float | None = field("offered", default=None)
    average_talk_time_seconds: float | None = field("averageTalkTimeSeconds", default=None)
    average_after_call_work_seconds: float | None = field("averageAfterCallWorkSeconds", default=None)
