# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BotAggregateQueryPredicate


class BotAggregateQueryClause(Model):
    """One of the clauses of a bot aggregate query filter. In BotAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[BotAggregateQueryPredicate] | None = field("predicates", default=None)


class BotAggregateQueryFilter(Model):
    """Filter of a bot aggregation query. In BotAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[BotAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[BotAggregateQueryPredicate] | None = field("predicates", default=None)
