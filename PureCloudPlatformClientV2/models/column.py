# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Column(Model):
    """Part of FileSpecificationTemplate."""

    column_name: str | None = field("columnName", default=None)
    column_number: int | None = field("columnNumber", default=None)
    start_position: int | None = field("startPosition", default=None)
    length: int | None = field("length", default=None)
