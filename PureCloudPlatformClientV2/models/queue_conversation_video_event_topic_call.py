# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        QueueConversationVideoEventTopicAddress, QueueConversationVideoEventTopicAfterCallWork,
        QueueConversationVideoEventTopicDisconnectReason, QueueConversationVideoEventTopicErrorDetails,
        QueueConversationVideoEventTopicFaxStatus, QueueConversationVideoEventTopicQueueMediaSettings,
        QueueConversationVideoEventTopicWrapup,
    )


class QueueConversationVideoEventTopicCall(Model):
    id: str | None = field("id", default=None)
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading",
        "converting", "transmitting", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "uploading",
        "converting", "transmitting", "none",
    ] | str | None = field("initialState", default=None)
    recording: bool | None = field("recording", default=None)
    recording_state: Literal["none", "active", "paused"] | str | None = field("recordingState", default=None)
    muted: bool | None = field("muted", default=None)
    confined: bool | None = field("confined", default=None)
    held: bool | None = field("held", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    error_info: QueueConversationVideoEventTopicErrorDetails | None = field("errorInfo", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    direction: Literal["outbound", "inbound"] | str | None = field("direction", default=None)
    document_id: str | None = field("documentId", default=None)
    pcSelf: QueueConversationVideoEventTopicAddress | None = field("self", default=None)
    other: QueueConversationVideoEventTopicAddress | None = field("other", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    disconnect_reasons: list[QueueConversationVideoEventTopicDisconnectReason] | None = field(
        "disconnectReasons", default=None
    )
    fax_status: QueueConversationVideoEventTopicFaxStatus | None = field("faxStatus", default=None)
    uui_data: str | None = field("uuiData", default=None)
    barged_time: datetime | None = field("bargedTime", default=None)
    wrapup: QueueConversationVideoEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationVideoEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    agent_assistant_id: str | None = field("agentAssistantId", default=None)
    queue_media_settings: QueueConversationVideoEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
