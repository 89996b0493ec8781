# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DialerOutboundSettingsConfigChangeAtzmTimeSlot(Model):
    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)
