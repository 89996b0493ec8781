# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FaxSummary(Model):
    """A fax summary: read count, unread count and total count. Answer of get_fax_summary and 1 more."""

    read_count: int | None = field("readCount", default=None)
    unread_count: int | None = field("unreadCount", default=None)
    total_count: int | None = field("totalCount", default=None)
