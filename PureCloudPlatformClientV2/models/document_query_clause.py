# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_query_predicate import DocumentQueryPredicate


class DocumentQueryClause(Model):
    """DocumentQueryClause of the Platform API.

    The platform requires: operator, predicates.
    """

    operator: Literal["Or", "And"] | str | None = field("operator", default=None)
    predicates: list[DocumentQueryPredicate] | None = field("predicates", default=None)
