# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        QueueConversationEventTopicAfterCallWork, QueueConversationEventTopicJourneyContext,
        QueueConversationEventTopicQueueMediaSettings, QueueConversationEventTopicWrapup,
    )


class QueueConversationEventTopicChat(Model):
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("state", default=None)
    initial_state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none",
    ] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    provider: str | None = field("provider", default=None)
    script_id: str | None = field("scriptId", default=None)
    peer_id: str | None = field("peerId", default=None)
    room_id: str | None = field("roomId", default=None)
    avatar_image_url: str | None = field("avatarImageUrl", default=None)
    held: bool | None = field("held", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.dnd", "client", "system", "timeout", "transfer", "transfer.conference",
        "transfer.consult", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transfer.dnd",
        "transport.failure", "error", "peer", "other", "spam", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    start_hold_time: datetime | None = field("startHoldTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    journey_context: QueueConversationEventTopicJourneyContext | None = field("journeyContext", default=None)
    wrapup: QueueConversationEventTopicWrapup | None = field("wrapup", default=None)
    after_call_work: QueueConversationEventTopicAfterCallWork | None = field("afterCallWork", default=None)
    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
    queue_media_settings: QueueConversationEventTopicQueueMediaSettings | None = field(
        "queueMediaSettings", default=None
    )
