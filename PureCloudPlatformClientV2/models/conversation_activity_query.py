# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationActivityQueryFilter, ConversationActivityQueryMetric


class ConversationActivityQuery(Model):
    """Taken by post_analytics_conversations_activity_query.

    Required by the platform: metrics, group_by.
    """

    metrics: list[ConversationActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: ConversationActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)
