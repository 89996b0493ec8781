# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserObservationQueryClause, UserObservationQueryPredicate


class UserObservationQueryFilter(Model):
    """Part of UserObservationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[UserObservationQueryPredicate] | None = field("predicates", default=None)
