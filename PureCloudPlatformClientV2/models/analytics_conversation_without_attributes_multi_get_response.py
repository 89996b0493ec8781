# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AnalyticsConversationWithoutAttributes


class AnalyticsConversationWithoutAttributesMultiGetResponse(Model):
    """An analytics conversation without attributes multi get: conversations. Answer of
    get_analytics_conversations_details and 1 more.
    """

    conversations: list[AnalyticsConversationWithoutAttributes] | None = field("conversations", default=None)
