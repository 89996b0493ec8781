# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .media_ice_statistics import MediaIceStatistics
    from .media_rtp_statistics import MediaRtpStatistics
    from .media_statistics_trunk_info import MediaStatisticsTrunkInfo
    from .named_entity import NamedEntity


class MediaEndpointStatistics(Model):
    """MediaEndpointStatistics of the Platform API."""

    trunk: MediaStatisticsTrunkInfo | None = field("trunk", default=None)
    station: NamedEntity | None = field("station", default=None)
    user: NamedEntity | None = field("user", default=None)
    ice: MediaIceStatistics | None = field("ice", default=None)
    rtp: MediaRtpStatistics | None = field("rtp", default=None)
    reconnect_attempt_count: int | None = field("reconnectAttemptCount", default=None)
