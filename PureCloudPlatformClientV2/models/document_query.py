# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_query_clause import DocumentQueryClause


class DocumentQuery(Model):
    """DocumentQuery of the Platform API.

    The platform requires: clauses, operator.
    """

    clauses: list[DocumentQueryClause] | None = field("clauses", default=None)
    operator: Literal["Or", "And"] | str | None = field("operator", default=None)
