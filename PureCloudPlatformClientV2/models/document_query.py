# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentQuery(Model):
    """Filter of a knowledge document query. In KnowledgeDocumentQuery and 2 more.

    Required by the platform: clauses, operator.
    """

    clauses: list[DocumentQueryClause] | None = field("clauses", default=None)
    operator: Literal["Or", "And"] | str | None = field("operator", default=None)


class DocumentQueryClause(Model):
    """One of the clauses of a document query. In DocumentQuery.

    Required by the platform: operator, predicates.
    """

    operator: Literal["Or", "And"] | str | None = field("operator", default=None)
    predicates: list[DocumentQueryPredicate] | None = field("predicates", default=None)


class DocumentQueryPredicate(Model):
    """One of the predicates of a document query clause. In DocumentQueryClause.

    Required by the platform: fields, values, type.
    """

    fields: list[str] | None = field("fields", default=None)
    values: list[str] | None = field("values", default=None)
    type: Literal["Equals", "NotEquals", "Contains", "MatchAll", "MatchAny"] | str | None = field("type", default=None)
