# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .agent_state_session_query_clause import AgentStateSessionQueryClause
    from .agent_state_session_query_predicate import AgentStateSessionQueryPredicate


class AgentStateSessionFilter(Model):
    """AgentStateSessionFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[AgentStateSessionQueryClause] | None = field("clauses", default=None)
    predicates: list[AgentStateSessionQueryPredicate] | None = field("predicates", default=None)
