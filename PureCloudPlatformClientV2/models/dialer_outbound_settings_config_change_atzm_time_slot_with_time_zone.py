# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone(Model):
    """DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone of the Platform API."""

    time_zone_id: str | None = field("timeZoneId", default=None)
    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)
