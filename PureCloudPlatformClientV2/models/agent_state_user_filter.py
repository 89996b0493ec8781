# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AgentStateAgentQueryPredicate


class AgentStateAgentQueryClause(Model):
    """One of the clauses of an agent state user filter. In AgentStateUserFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[AgentStateAgentQueryPredicate] | None = field("predicates", default=None)


class AgentStateUserFilter(Model):
    """User filter of agent state counts. In AgentStateCountsRequest and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[AgentStateAgentQueryClause] | None = field("clauses", default=None)
    predicates: list[AgentStateAgentQueryPredicate] | None = field("predicates", default=None)
