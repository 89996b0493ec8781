# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationActivityQueryPredicate


class ConversationActivityQuery(Model):
    """A conversation activity query: metrics, group by, filter and 1 more. Body of
    post_analytics_conversations_activity_query.

    Required by the platform: metrics, group_by.
    """

    metrics: list[ConversationActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: ConversationActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)


class ConversationActivityQueryClause(Model):
    """One of the clauses of a conversation activity query filter. In ConversationActivityQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ConversationActivityQueryPredicate] | None = field("predicates", default=None)


class ConversationActivityQueryFilter(Model):
    """Filter of a conversation activity query. In ConversationActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ConversationActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[ConversationActivityQueryPredicate] | None = field("predicates", default=None)


class ConversationActivityQueryMetric(Model):
    """One of the metrics of a conversation activity query. In ConversationActivityQuery.

    Required by the platform: metric.
    """

    metric: Literal["oAlerting", "oInteracting", "oWaiting"] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
