# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AfterCallWork, ConversationQueueMediaSettings, JourneyContext, Segment, Wrapup


class ConversationChat(Model):
    """One of the chats of a participant. In Participant and 1 more."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    room_id: str | None = field("roomId", default=None)
    recording_id: str | None = field("recordingId", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    held: bool | None = field("held", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    disconnect_type: Literal[
        "endpoint", "client", "system", "transfer", "transfer.conference", "transfer.consult", "transfer.forward",
        "error", "peer", "other", "uncallable", "timeout",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    avatar_image_url: str | None = field("avatarImageUrl", default=None)
    journey_context: JourneyContext | None = field("journeyContext", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: ConversationQueueMediaSettings | None = field("queueMediaSettings", default=None)
