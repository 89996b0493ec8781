# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentQueryClause


class DocumentQuery(Model):
    """Required by the platform: clauses, operator."""

    clauses: list[DocumentQueryClause] | None = field("clauses", default=None)
    operator: Literal["Or", "And"] | str | None = field("operator", default=None)
