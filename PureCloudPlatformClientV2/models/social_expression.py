# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AfterCallWork, Segment, Wrapup


class SocialExpression(Model):
    """One of the social expressions of a participant. In Participant and 1 more."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    id: str | None = field("id", default=None)
    social_media_id: str | None = field("socialMediaId", default=None)
    social_media_hub: str | None = field("socialMediaHub", default=None)
    social_user_name: str | None = field("socialUserName", default=None)
    preview_text: str | None = field("previewText", default=None)
    recording_id: str | None = field("recordingId", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    held: bool | None = field("held", default=None)
    disconnect_type: Literal[
        "endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult",
        "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other",
        "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
