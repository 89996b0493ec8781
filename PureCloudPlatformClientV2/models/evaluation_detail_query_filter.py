# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .evaluation_detail_query_clause import EvaluationDetailQueryClause
    from .evaluation_detail_query_predicate import EvaluationDetailQueryPredicate


class EvaluationDetailQueryFilter(Model):
    """EvaluationDetailQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[EvaluationDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[EvaluationDetailQueryPredicate] | None = field("predicates", default=None)
