# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class FaxSummary(Model):
    read_count: int | None = field("readCount", default=None)
    unread_count: int | None = field("unreadCount", default=None)
    total_count: int | None = field("totalCount", default=None)
