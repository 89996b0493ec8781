# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserObservationQueryPredicate


class UserObservationQuery(Model):
    """Taken by post_analytics_users_observations_query.

    Required by the platform: filter, metrics.
    """

    filter: UserObservationQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    detail_metrics: list[str] | None = field("detailMetrics", default=None)


class UserObservationQueryClause(Model):
    """Part of UserObservationQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[UserObservationQueryPredicate] | None = field("predicates", default=None)


class UserObservationQueryFilter(Model):
    """Part of UserObservationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[UserObservationQueryPredicate] | None = field("predicates", default=None)
