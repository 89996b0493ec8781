# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowActivityQueryClause, FlowActivityQueryPredicate


class FlowActivityQueryFilter(Model):
    """Part of FlowActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowActivityQueryPredicate] | None = field("predicates", default=None)
