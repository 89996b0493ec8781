# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Contact, Image, OrganizationPresence, OutOfOffice, Room


class ChatFavorite(Model):
    """Favorite of a chat item. In ChatItem.

    Required by the platform: id, external_id.
    """

    id: str | None = field("id", default=None)
    external_id: str | None = field("externalId", default=None)


class ChatItem(Model):
    """One of the items of a chat item cursor listing. In ChatItemCursorListing.

    Required by the platform: open, chat_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    open: bool | None = field("open", default=None)
    favorite: ChatFavorite | None = field("favorite", default=None)
    images: list[Image] | None = field("images", default=None)
    date_last_message: datetime | None = field("dateLastMessage", default=None)
    date_closed: datetime | None = field("dateClosed", default=None)
    user: ChatUserRef | None = field("user", default=None)
    room: Room | None = field("room", default=None)
    chat_type: Literal[
        "adhoc", "acd", "group", "oneOnOne", "supervisorAssistance",
    ] | str | None = field("chatType", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ChatItemCursorListing(Model):
    """Page of chat items. Answer of get_users_chats_me."""

    entities: list[ChatItem] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)


class ChatPresence(Model):
    """Presence of a chat user. In ChatUserRef."""

    source: str | None = field("source", default=None)
    organization_presence: OrganizationPresence | None = field("organizationPresence", default=None)
    system_presence: Literal[
        "Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break",
    ] | str | None = field("systemPresence", default=None)
    message: str | None = field("message", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    out_of_office: OutOfOffice | None = field("outOfOffice", default=None)


class ChatUserRef(Model):
    """User of a chat item. In ChatItem."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    jid: str | None = field("jid", default=None)
    inactive: bool | None = field("inactive", default=None)
    integrations: list[Contact] | None = field("integrations", default=None)
    presence: ChatPresence | None = field("presence", default=None)
