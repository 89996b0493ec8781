# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmIntradayDataUpdateTopicIntradayScheduleData(Model):
    on_queue_time_seconds: int | None = field("onQueueTimeSeconds", default=None)
    scheduled_time_seconds: int | None = field("scheduledTimeSeconds", default=None)
