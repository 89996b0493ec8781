# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserObservationQueryPredicate


class UserObservationQuery(Model):
    """A user observation query: filter, metrics and detail metrics. Body of post_analytics_users_observations_query.

    Required by the platform: filter, metrics.
    """

    filter: UserObservationQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    detail_metrics: list[str] | None = field("detailMetrics", default=None)


class UserObservationQueryClause(Model):
    """One of the clauses of a user observation query filter. In UserObservationQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[UserObservationQueryPredicate] | None = field("predicates", default=None)


class UserObservationQueryFilter(Model):
    """Filter of a user observation query. In UserObservationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[UserObservationQueryPredicate] | None = field("predicates", default=None)
