# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaIceStatistics, MediaRtpStatistics, MediaStatisticsTrunkInfo, NamedEntity


class MediaEndpointStatistics(Model):
    """Part of MediaStatistics."""

    trunk: MediaStatisticsTrunkInfo | None = field("trunk", default=None)
    station: NamedEntity | None = field("station", default=None)
    user: NamedEntity | None = field("user", default=None)
    ice: MediaIceStatistics | None = field("ice", default=None)
    rtp: MediaRtpStatistics | None = field("rtp", default=None)
    reconnect_attempt_count: int | None = field("reconnectAttemptCount", default=None)
