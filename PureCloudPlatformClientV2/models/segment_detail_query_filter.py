# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SegmentDetailQueryPredicate


class SegmentDetailQueryClause(Model):
    """One of the clauses of a segment detail query filter. In SegmentDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[SegmentDetailQueryPredicate] | None = field("predicates", default=None)


class SegmentDetailQueryFilter(Model):
    """One of the segment filters of an async conversation query. In AsyncConversationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[SegmentDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[SegmentDetailQueryPredicate] | None = field("predicates", default=None)
