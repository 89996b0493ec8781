# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ChatBadgeTopicBadgeEntity


class ChatBadgeTopicChatBadge(Model):
    entity: ChatBadgeTopicBadgeEntity | None = field("entity", default=None)
    unread_count: int | None = field("unreadCount", default=None)
    last_unread_notification_date: datetime | None = field("lastUnreadNotificationDate", default=None)
