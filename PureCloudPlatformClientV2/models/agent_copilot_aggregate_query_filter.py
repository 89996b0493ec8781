# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AgentCopilotAggregateQueryPredicate


class AgentCopilotAggregateQueryClause(Model):
    """One of the clauses of an agent copilot aggregate query filter. In AgentCopilotAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[AgentCopilotAggregateQueryPredicate] | None = field("predicates", default=None)


class AgentCopilotAggregateQueryFilter(Model):
    """Filter of an agent copilot aggregation query. In AgentCopilotAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[AgentCopilotAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[AgentCopilotAggregateQueryPredicate] | None = field("predicates", default=None)
