# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TeamActivityQueryPredicate


class TeamActivityQuery(Model):
    """A team activity query: metrics, group by, filter and 1 more. Body of post_analytics_teams_activity_query.

    Required by the platform: metrics, group_by.
    """

    metrics: list[TeamActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: TeamActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)


class TeamActivityQueryClause(Model):
    """One of the clauses of a team activity query filter. In TeamActivityQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[TeamActivityQueryPredicate] | None = field("predicates", default=None)


class TeamActivityQueryFilter(Model):
    """Filter of a team activity query. In TeamActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[TeamActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[TeamActivityQueryPredicate] | None = field("predicates", default=None)


class TeamActivityQueryMetric(Model):
    """One of the metrics of a team activity query. In TeamActivityQuery.

    Required by the platform: metric.
    """

    metric: Literal[
        "oTeamOffQueueUsers", "oTeamOnQueueUsers", "oTeamPresences", "oTeamRoutingStatuses",
    ] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
