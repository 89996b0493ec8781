# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentQueryClause


class DocumentQuery(Model):
    """Part of KnowledgeDocumentQuery and 2 more.

    Required by the platform: clauses, operator.
    """

    clauses: list[DocumentQueryClause] | None = field("clauses", default=None)
    operator: Literal["Or", "And"] | str | None = field("operator", default=None)
