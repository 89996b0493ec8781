# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import QueueObservationQueryClause, QueueObservationQueryPredicate


class QueueObservationQueryFilter(Model):
    """Part of QueueObservationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[QueueObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[QueueObservationQueryPredicate] | None = field("predicates", default=None)
