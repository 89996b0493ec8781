# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .segment_detail_query_clause import SegmentDetailQueryClause
    from .segment_detail_query_predicate import SegmentDetailQueryPredicate


class SegmentDetailQueryFilter(Model):
    """SegmentDetailQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[SegmentDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[SegmentDetailQueryPredicate] | None = field("predicates", default=None)
