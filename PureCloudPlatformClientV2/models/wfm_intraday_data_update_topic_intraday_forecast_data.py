# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmIntradayDataUpdateTopicIntradayForecastData(Model):
    offered: float | None = field("offered", default=None)
    average_talk_time_seconds: float | None = field("averageTalkTimeSeconds", default=None)
    average_after_call_work_seconds: float | None = field("averageAfterCallWorkSeconds", default=None)
