# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, Entity


class ChatMessageResponse(Model):
    """A chat message, kept at /api/v2/chats/messages/{messageId}. Answer of get_chats_message and 1 more.

    Required by the platform: id, date_created, to_jid, jid, body, thread.
    """

    id: str | None = field("id", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    to_jid: str | None = field("toJid", default=None)
    jid: str | None = field("jid", default=None)
    body: str | None = field("body", default=None)
    mentions: dict[str, str] | None = field("mentions", default=None)
    edited: bool | None = field("edited", default=None)
    attachment_deleted: bool | None = field("attachmentDeleted", default=None)
    file_uri: str | None = field("fileUri", default=None)
    thread: Entity | None = field("thread", default=None)
    parent_thread: Entity | None = field("parentThread", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
    to_user: AddressableEntityRef | None = field("toUser", default=None)
    reactions: list[ChatReaction] | None = field("reactions", default=None)


class ChatReaction(Model):
    """One of the reactions of a chat message. In ChatMessageResponse.

    Required by the platform: emoji, users.
    """

    emoji: str | None = field("emoji", default=None)
    users: list[AddressableEntityRef] | None = field("users", default=None)
