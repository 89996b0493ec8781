# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationEventTopicAddress, ConversationEventTopicInternalMessageDetails


class ConversationEventTopicInternalMessage(Model):
    id: str | None = field("id", default=None)
    state: Literal["alerting", "connected", "disconnected"] | str | None = field("state", default=None)
    initial_state: Literal["alerting", "connected", "disconnected"] | str | None = field("initialState", default=None)
    provider: str | None = field("provider", default=None)
    peer_id: str | None = field("peerId", default=None)
    disconnect_type: Literal[
        "client", "system", "peer", "transfer",
    ] | str | None = field("disconnectType", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    target_user_id: str | None = field("targetUserId", default=None)
    source_user_id: str | None = field("sourceUserId", default=None)
    to_address: ConversationEventTopicAddress | None = field("toAddress", default=None)
    from_address: ConversationEventTopicAddress | None = field("fromAddress", default=None)
    messages: list[ConversationEventTopicInternalMessageDetails] | None = field("messages", default=None)
