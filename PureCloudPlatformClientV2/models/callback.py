# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AfterCallWork, ConversationQueueMediaSettings, DialerPreview, Segment, Voicemail, Wrapup


class Callback(Model):
    """Part of Participant."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    held: bool | None = field("held", default=None)
    disconnect_type: Literal[
        "endpoint", "client", "system", "timeout", "transfer", "transfer.conference", "transfer.consult",
        "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure", "error", "peer", "other",
        "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    dialer_preview: DialerPreview | None = field("dialerPreview", default=None)
    voicemail: Voicemail | None = field("voicemail", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    script_id: str | None = field("scriptId", default=None)
    external_campaign: bool | None = field("externalCampaign", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    automated_callback_config_id: str | None = field("automatedCallbackConfigId", default=None)
    provider: str | None = field("provider", default=None)
    peer_id: str | None = field("peerId", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    caller_id: str | None = field("callerId", default=None)
    caller_id_name: str | None = field("callerIdName", default=None)
    queue_media_settings: ConversationQueueMediaSettings | None = field("queueMediaSettings", default=None)
