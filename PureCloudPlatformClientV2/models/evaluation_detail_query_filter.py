# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EvaluationDetailQueryPredicate


class EvaluationDetailQueryClause(Model):
    """One of the clauses of an evaluation detail query filter. In EvaluationDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[EvaluationDetailQueryPredicate] | None = field("predicates", default=None)


class EvaluationDetailQueryFilter(Model):
    """One of the evaluation filters of an async conversation query. In AsyncConversationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[EvaluationDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[EvaluationDetailQueryPredicate] | None = field("predicates", default=None)
