# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .agent_state_agent_query_clause import AgentStateAgentQueryClause
    from .agent_state_agent_query_predicate import AgentStateAgentQueryPredicate


class AgentStateUserFilter(Model):
    """AgentStateUserFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[AgentStateAgentQueryClause] | None = field("clauses", default=None)
    predicates: list[AgentStateAgentQueryPredicate] | None = field("predicates", default=None)
