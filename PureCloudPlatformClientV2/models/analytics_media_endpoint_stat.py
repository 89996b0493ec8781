# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AnalyticsMediaEndpointStat(Model):
    """Part of AnalyticsSession."""

    codecs: list[str] | None = field("codecs", default=None)
    discarded_packets: int | None = field("discardedPackets", default=None)
    duplicate_packets: int | None = field("duplicatePackets", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    invalid_packets: int | None = field("invalidPackets", default=None)
    max_latency_ms: int | None = field("maxLatencyMs", default=None)
    min_mos: float | None = field("minMos", default=None)
    min_r_factor: float | None = field("minRFactor", default=None)
    overrun_packets: int | None = field("overrunPackets", default=None)
    received_packets: int | None = field("receivedPackets", default=None)
    underrun_packets: int | None = field("underrunPackets", default=None)
