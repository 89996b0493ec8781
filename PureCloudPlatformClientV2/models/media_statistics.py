# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import NamedEntity


class MediaEndpointStatistics(Model):
    """One of the media statistics of a media statistics. In MediaStatistics."""

    trunk: MediaStatisticsTrunkInfo | None = field("trunk", default=None)
    station: NamedEntity | None = field("station", default=None)
    user: NamedEntity | None = field("user", default=None)
    ice: MediaIceStatistics | None = field("ice", default=None)
    rtp: MediaRtpStatistics | None = field("rtp", default=None)
    reconnect_attempt_count: int | None = field("reconnectAttemptCount", default=None)


class MediaIceSelectedCandidate(Model):
    """Client of a media ice selected pair. In MediaIceSelectedPair."""

    address: str | None = field("address", default=None)
    type: Literal["host", "srflx", "prflx", "relay"] | str | None = field("type", default=None)


class MediaIceSelectedPair(Model):
    """One of the selected pairs of a media ice statistics. In MediaIceStatistics."""

    client: MediaIceSelectedCandidate | None = field("client", default=None)
    server: MediaIceSelectedCandidate | None = field("server", default=None)
    candidate_pair_selected_milliseconds: int | None = field("candidatePairSelectedMilliseconds", default=None)


class MediaIceStatistics(Model):
    """Ice of a media endpoint statistics. In MediaEndpointStatistics."""

    selected_pairs: list[MediaIceSelectedPair] | None = field("selectedPairs", default=None)


class MediaRtpStatistics(Model):
    """RTP of a media endpoint statistics. In MediaEndpointStatistics."""

    packets_received: int | None = field("packetsReceived", default=None)
    packets_sent: int | None = field("packetsSent", default=None)
    rtp_events_received: int | None = field("rtpEventsReceived", default=None)
    rtp_events_sent: int | None = field("rtpEventsSent", default=None)
    estimated_average_mos: float | None = field("estimatedAverageMos", default=None)


class MediaStatistics(Model):
    """A media statistics, kept at
    /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}.
    Answer of get_telephony_providers_edges_mediastatistics_conversation_communication.
    """

    communication_id: str | None = field("communicationId", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    creation_milliseconds: int | None = field("creationMilliseconds", default=None)
    preferred_region: str | None = field("preferredRegion", default=None)
    effective_region: str | None = field("effectiveRegion", default=None)
    media_statistics: list[MediaEndpointStatistics] | None = field("mediaStatistics", default=None)


class MediaStatisticsTrunkInfo(Model):
    """Trunk of a media endpoint statistics. In MediaEndpointStatistics."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "external", "external.pcv", "external.pcv.aws", "external.pcv.byoc.carrier", "external.pcv.byoc.pbx", "tie",
        "tie.direct", "tie.indirect", "tie.cloud.proxy", "station", "station.cdm", "station.cdm.webrtc",
    ] | str | None = field("type", default=None)
