# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmIntradayDataUpdateTopicIntradayMetric(Model):
    category: Literal[
        "HistoricalQueueData", "HistoricalAgentData", "ForecastData", "ScheduleData", "PerformancePredictionAgentData",
        "PerformancePredictionQueueData",
    ] | str | None = field("category", default=None)
    version: str | None = field("version", default=None)
