# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PagingSpec(Model):
    """Paging of a conversation query. In ConversationQuery and 1 more.

    Required by the platform: page_size, page_number.
    """

    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
