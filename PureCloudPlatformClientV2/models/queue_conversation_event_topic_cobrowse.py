# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        QueueConversationEventTopicAddress, QueueConversationEventTopicAfterCallWork,
        QueueConversationEventTopicQueueMediaSettings, QueueConversationEventTopicWrapup,
    )


class QueueConversationEventTopicCobrowse(Model):
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    id: str | None = field("id", default=None)
    pcSelf: QueueConversationEventTopicAddress | None = field("self", default=None)
    room_id: str | None = field("roomId", default=None)
    cobrowse_session_id: str | None = field("cobrowseSessionId", default=None)
    cobrowse_role: str | None = field("cobrowseRole", default=None)
    controlling: list[str] | None = field("controlling", default=None)
    viewer_url: str | None = field("viewerUrl", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    provider_event_time: datetime | None = field("providerEventTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    wrapup: QueueConversationEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
