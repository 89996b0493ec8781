# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaRtpStatistics(Model):
    """Part of MediaEndpointStatistics."""

    packets_received: int | None = field("packetsReceived", default=None)
    packets_sent: int | None = field("packetsSent", default=None)
    rtp_events_received: int | None = field("rtpEventsReceived", default=None)
    rtp_events_sent: int | None = field("rtpEventsSent", default=None)
    estimated_average_mos: float | None = field("estimatedAverageMos", default=None)
