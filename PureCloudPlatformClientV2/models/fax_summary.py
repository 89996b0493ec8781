# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class FaxSummary(Model):
    """FaxSummary of the Platform API."""

    read_count: int | None = field("readCount", default=None)
    unread_count: int | None = field("unreadCount", default=None)
    total_count: int | None = field("totalCount", default=None)
