# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuIntradayScheduleData(Model):
    """Part of BuIntradayDataGroup."""

    on_queue_time_seconds: int | None = field("onQueueTimeSeconds", default=None)
