# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ChatBadgeTopicBadgeEntity(Model):
    """Entity of a chat badge. In ChatBadgeTopicChatBadge."""

    jabber_id: str | None = field("jabberId", default=None)


class ChatBadgeTopicChatBadge(Model):
    """A chat badge: entity, unread count and last unread notification date. Event of v2.users.{id}.badges.chats."""

    entity: ChatBadgeTopicBadgeEntity | None = field("entity", default=None)
    unread_count: int | None = field("unreadCount", default=None)
    last_unread_notification_date: datetime | None = field("lastUnreadNotificationDate", default=None)
