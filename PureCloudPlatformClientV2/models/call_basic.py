# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        Address, AfterCallWork, ConversationQueueMediaSettings, DisconnectReason, Disposition, ErrorInfo, FaxStatus,
        Segment, Wrapup,
    )


class CallBasic(Model):
    """Part of ParticipantBasic."""

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    recording: bool | None = field("recording", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    muted: bool | None = field("muted", default=None)
    confined: bool | None = field("confined", default=None)
    held: bool | None = field("held", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    recording_id: str | None = field("recordingId", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    error_info: ErrorInfo | None = field("errorInfo", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.donotdisturb", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    document_id: str | None = field("documentId", default=None)
    start_alerting_time: datetime | None = field("startAlertingTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    disconnect_reasons: list[DisconnectReason] | None = field("disconnectReasons", default=None)
    fax_status: FaxStatus | None = field("faxStatus", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    uui_data: str | None = field("uuiData", default=None)
    pcSelf: Address | None = field("self", default=None)
    other: Address | None = field("other", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    after_call_work: AfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    queue_media_settings: ConversationQueueMediaSettings | None = field("queueMediaSettings", default=None)
    disposition: Disposition | None = field("disposition", default=None)
