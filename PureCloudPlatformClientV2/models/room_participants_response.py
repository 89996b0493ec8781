# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class RoomParticipantResponse(Model):
    """One of the participants of room participants. In RoomParticipantsResponse."""

    jid: str | None = field("jid", default=None)
    user: AddressableEntityRef | None = field("user", default=None)


class RoomParticipantsResponse(Model):
    """Room participants: participants. Answer of get_chats_room_participants."""

    participants: list[RoomParticipantResponse] | None = field("participants", default=None)
