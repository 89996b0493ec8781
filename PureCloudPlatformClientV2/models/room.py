# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, UserReference


class Room(Model):
    """A room, kept at /api/v2/chats/rooms/{roomJid}. Answer of get_chats_room."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    room_type: Literal[
        "adhoc", "acd", "group", "oneOnOne", "supervisorAssistance",
    ] | str | None = field("roomType", default=None)
    description: str | None = field("description", default=None)
    subject: str | None = field("subject", default=None)
    participant_limit: int | None = field("participantLimit", default=None)
    owners: list[UserReference] | None = field("owners", default=None)
    pinned_messages: list[AddressableEntityRef] | None = field("pinnedMessages", default=None)
    jid: str | None = field("jid", default=None)
    self_uri: str | None = field("selfUri", default=None)
