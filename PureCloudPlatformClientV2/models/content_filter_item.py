# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentFilterItem(Model):
    """Part of QueryRequest."""

    name: str | None = field("name", default=None)
    type: Literal["NUMBER", "STRING", "DATE", "BOOLEAN", "LIST"] | str | None = field("type", default=None)
    operator: Literal[
        "IN", "RANGE", "EQUALS", "NOTEQUALS", "LESSTHAN", "LESSTHANEQUALS", "GREATERTHAN", "GREATERTHANEQUALS",
        "CONTAINS",
    ] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)
