# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_activity_query_filter import ConversationActivityQueryFilter
    from .conversation_activity_query_metric import ConversationActivityQueryMetric


class ConversationActivityQuery(Model):
    """ConversationActivityQuery of the Platform API.

    The platform requires: metrics, group_by.
    """

    metrics: list[ConversationActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: ConversationActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)
