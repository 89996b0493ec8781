# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import QueueObservationQueryPredicate


class QueueObservationQuery(Model):
    """A queue observation query: filter, metrics and detail metrics. Body of post_analytics_queues_observations_query.

    Required by the platform: filter, metrics.
    """

    filter: QueueObservationQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    detail_metrics: list[str] | None = field("detailMetrics", default=None)


class QueueObservationQueryClause(Model):
    """One of the clauses of a queue observation query filter. In QueueObservationQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[QueueObservationQueryPredicate] | None = field("predicates", default=None)


class QueueObservationQueryFilter(Model):
    """Filter of a queue observation query. In QueueObservationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[QueueObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[QueueObservationQueryPredicate] | None = field("predicates", default=None)
