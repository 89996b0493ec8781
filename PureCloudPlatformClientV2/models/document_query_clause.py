# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentQueryPredicate


class DocumentQueryClause(Model):
    """Part of DocumentQuery.

    Required by the platform: operator, predicates.
    """

    operator: Literal["Or", "And"] | str | None = field("operator", default=None)
    predicates: list[DocumentQueryPredicate] | None = field("predicates", default=None)
