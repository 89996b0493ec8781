# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef


class Station(Model):
    """A station, kept at /api/v2/stations/{stationId}. Answer of get_station."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    status: Literal["AVAILABLE", "ASSOCIATED"] | str | None = field("status", default=None)
    user_id: str | None = field("userId", default=None)
    web_rtc_user_id: str | None = field("webRtcUserId", default=None)
    primary_edge: DomainEntityRef | None = field("primaryEdge", default=None)
    secondary_edge: DomainEntityRef | None = field("secondaryEdge", default=None)
    type: str | None = field("type", default=None)
    line_appearance_id: str | None = field("lineAppearanceId", default=None)
    web_rtc_media_dscp: int | None = field("webRtcMediaDscp", default=None)
    web_rtc_persistent_enabled: bool | None = field("webRtcPersistentEnabled", default=None)
    web_rtc_force_turn: bool | None = field("webRtcForceTurn", default=None)
    web_rtc_call_appearances: int | None = field("webRtcCallAppearances", default=None)
    web_rtc_require_media_helper: bool | None = field("webRtcRequireMediaHelper", default=None)
    self_uri: str | None = field("selfUri", default=None)
