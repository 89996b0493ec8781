# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        QueueConversationEventTopicAfterCallWork, QueueConversationEventTopicDialerPreview,
        QueueConversationEventTopicQueueMediaSettings, QueueConversationEventTopicVoicemail,
        QueueConversationEventTopicWrapup,
    )


class QueueConversationEventTopicCallback(Model):
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled",
        "uploading", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "scheduled",
        "uploading", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    held: bool | None = field("held", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    dialer_preview: QueueConversationEventTopicDialerPreview | None = field("dialerPreview", default=None)
    voicemail: QueueConversationEventTopicVoicemail | None = field("voicemail", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    external_campaign: bool | None = field("externalCampaign", default=None)
    skip_enabled: bool | None = field("skipEnabled", default=None)
    provider: str | None = field("provider", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    automated_callback_config_id: str | None = field("automatedCallbackConfigId", default=None)
    wrapup: QueueConversationEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    caller_id: str | None = field("callerId", default=None)
    caller_id_name: str | None = field("callerIdName", default=None)
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
