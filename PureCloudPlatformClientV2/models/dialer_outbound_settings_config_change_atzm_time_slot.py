# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DialerOutboundSettingsConfigChangeAtzmTimeSlot(Model):
    """DialerOutboundSettingsConfigChangeAtzmTimeSlot of the Platform API."""

    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)
