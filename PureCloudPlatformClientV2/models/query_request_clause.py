# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import QueryRequestPredicate


class QueryRequestClause(Model):
    """Part of QueryRequestFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    predicates: list[QueryRequestPredicate] | None = field("predicates", default=None)
