# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserActivityQueryPredicate


class UserActivityQuery(Model):
    """A user activity query: metrics, group by, filter and 1 more. Body of post_analytics_users_activity_query.

    Required by the platform: metrics, group_by.
    """

    metrics: list[UserActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: UserActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)


class UserActivityQueryClause(Model):
    """One of the clauses of a user activity query filter. In UserActivityQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[UserActivityQueryPredicate] | None = field("predicates", default=None)


class UserActivityQueryFilter(Model):
    """Filter of a user activity query. In UserActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[UserActivityQueryPredicate] | None = field("predicates", default=None)


class UserActivityQueryMetric(Model):
    """One of the metrics of a user activity query. In UserActivityQuery.

    Required by the platform: metric.
    """

    metric: Literal["oActiveQueues", "oMemberQueues"] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
