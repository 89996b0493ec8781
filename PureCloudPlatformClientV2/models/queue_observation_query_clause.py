# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import QueueObservationQueryPredicate


class QueueObservationQueryClause(Model):
    """Part of QueueObservationQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[QueueObservationQueryPredicate] | None = field("predicates", default=None)
