# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AgentStateSessionQueryPredicate


class AgentStateSessionFilter(Model):
    """Session filter of agent state counts. In AgentStateCountsRequest and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[AgentStateSessionQueryClause] | None = field("clauses", default=None)
    predicates: list[AgentStateSessionQueryPredicate] | None = field("predicates", default=None)


class AgentStateSessionQueryClause(Model):
    """One of the clauses of an agent state session filter. In AgentStateSessionFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[AgentStateSessionQueryPredicate] | None = field("predicates", default=None)
