# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Address, Segment


class InternalMessage(Model):
    """One of the internal messages of a participant. In Participant and 1 more."""

    state: Literal["alerting", "connected", "disconnected"] | str | None = field("state", default=None)
    initial_state: Literal["alerting", "connected", "disconnected"] | str | None = field("initialState", default=None)
    id: str | None = field("id", default=None)
    segments: list[Segment] | None = field("segments", default=None)
    disconnect_type: Literal[
        "client", "system", "peer", "transfer",
    ] | str | None = field("disconnectType", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    disconnected_time: datetime | None = field("disconnectedTime", default=None)
    provider: str | None = field("provider", default=None)
    peer_id: str | None = field("peerId", default=None)
    target_user_id: str | None = field("targetUserId", default=None)
    source_user_id: str | None = field("sourceUserId", default=None)
    to_address: Address | None = field("toAddress", default=None)
    from_address: Address | None = field("fromAddress", default=None)
    messages: list[InternalMessageDetails] | None = field("messages", default=None)


class InternalMessageDetails(Model):
    """One of the messages of an internal message. In InternalMessage."""

    message_id: str | None = field("messageId", default=None)
    message_time: datetime | None = field("messageTime", default=None)
