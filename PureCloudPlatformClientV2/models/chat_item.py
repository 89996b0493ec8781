# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ChatFavorite, ChatUserRef, Image, Room


class ChatItem(Model):
    """Part of ChatItemCursorListing.

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
