# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class VoicemailMailboxInfo(Model):
    """Voicemail mailbox information: usage size bytes, total count, unread count and 7 more. Answer of
    get_voicemail_group_mailbox and 3 more.
    """

    usage_size_bytes: int | None = field("usageSizeBytes", default=None)
    total_count: int | None = field("totalCount", default=None)
    unread_count: int | None = field("unreadCount", default=None)
    deleted_count: int | None = field("deletedCount", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    newest_unread_date: datetime | None = field("newestUnreadDate", default=None)
    oldest_unread_date: datetime | None = field("oldestUnreadDate", default=None)
    newest_read_date: datetime | None = field("newestReadDate", default=None)
    oldest_read_date: datetime | None = field("oldestReadDate", default=None)
