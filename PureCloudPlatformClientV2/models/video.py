# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Address, AfterCallWork, Wrapup


class Video(Model):
    """One of the videos of a participant. In Participant and 1 more."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    context: str | None = field("context", default=None)
    audio_muted: bool | None = field("audioMuted", default=None)
    video_muted: bool | None = field("videoMuted", default=None)
    sharing_screen: bool | None = field("sharingScreen", default=None)
    peer_count: int | None = field("peerCount", default=None)
    disconnect_type: Literal[
        "endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult",
        "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other",
        "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    provider: str | None = field("provider", default=None)
    peer_id: str | None = field("peerId", default=None)
    msids: list[str] | None = field("msids", default=None)
    pcSelf: Address | None = field("self", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
