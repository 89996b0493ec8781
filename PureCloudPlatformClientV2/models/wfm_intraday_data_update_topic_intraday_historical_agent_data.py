# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WfmIntradayDataUpdateTopicIntradayHistoricalAgentData(Model):
    """WfmIntradayDataUpdateTopicIntradayHistoricalAgentData of the Platform API."""

    on_queue_time_seconds: float | None = field("onQueueTimeSeconds", default=None)
    interacting_time_seconds: float | None = field("interactingTimeSeconds", default=None)
