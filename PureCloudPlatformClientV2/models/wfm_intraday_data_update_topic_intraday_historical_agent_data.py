# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmIntradayDataUpdateTopicIntradayHistoricalAgentData(Model):
    on_queue_time_seconds: float | None = field("onQueueTimeSeconds", default=None)
    interacting_time_seconds: float | None = field("interactingTimeSeconds", default=None)
