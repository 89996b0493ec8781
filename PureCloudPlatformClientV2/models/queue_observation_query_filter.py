# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .queue_observation_query_clause import QueueObservationQueryClause
    from .queue_observation_query_predicate import QueueObservationQueryPredicate


class QueueObservationQueryFilter(Model):
    """QueueObservationQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[QueueObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[QueueObservationQueryPredicate] | None = field("predicates", default=None)
