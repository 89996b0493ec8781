# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BuIntradayScheduleData(Model):
    """BuIntradayScheduleData of the Platform API."""

    on_queue_time_seconds: int | None = field("onQueueTimeSeconds", default=None)
