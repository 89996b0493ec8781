# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TaskManagementAggregateQueryPredicate


class TaskManagementAggregateQueryClause(Model):
    """One of the clauses of a task management aggregate query filter. In TaskManagementAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[TaskManagementAggregateQueryPredicate] | None = field("predicates", default=None)


class TaskManagementAggregateQueryFilter(Model):
    """Filter of a task management aggregation query. In TaskManagementAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[TaskManagementAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[TaskManagementAggregateQueryPredicate] | None = field("predicates", default=None)
