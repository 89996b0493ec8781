# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .agent_copilot_aggregate_query_clause import AgentCopilotAggregateQueryClause
    from .agent_copilot_aggregate_query_predicate import AgentCopilotAggregateQueryPredicate


class AgentCopilotAggregateQueryFilter(Model):
    """AgentCopilotAggregateQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[AgentCopilotAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[AgentCopilotAggregateQueryPredicate] | None = field("predicates", default=None)
