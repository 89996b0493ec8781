# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentQueryPredicate(Model):
    """Part of DocumentQueryClause.

    Required by the platform: fields, values, type.
    """

    fields: list[str] | None = field("fields", default=None)
    values: list[str] | None = field("values", default=None)
    type: Literal["Equals", "NotEquals", "Contains", "MatchAll", "MatchAny"] | str | None = field("type", default=None)
