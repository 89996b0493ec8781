# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CoachingAppointmentAggregateRequest(Model):
    """A coaching appointment aggregate: interval, filter, metrics and 1 more. Body of
    post_coaching_appointments_aggregates_query.

    Required by the platform: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: QueryRequestFilter | None = field("filter", default=None)


class QueryRequestClause(Model):
    """One of the clauses of a query request filter. In QueryRequestFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    predicates: list[QueryRequestPredicate] | None = field("predicates", default=None)


class QueryRequestFilter(Model):
    """Filter of a coaching appointment aggregate. In CoachingAppointmentAggregateRequest.

    Required by the platform: type, clauses.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    clauses: list[QueryRequestClause] | None = field("clauses", default=None)


class QueryRequestPredicate(Model):
    """One of the predicates of a query request clause. In QueryRequestClause.

    Required by the platform: dimension, value.
    """

    dimension: Literal["attendeeId", "facilitatorId", "status"] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
