# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AttributeFilterItem(Model):
    """Part of QueryRequest."""

    id: str | None = field("id", default=None)
    operator: Literal[
        "IN", "RANGE", "EQUALS", "NOTEQUALS", "LESSTHAN", "LESSTHANEQUALS", "GREATERTHAN", "GREATERTHANEQUALS",
        "CONTAINS",
    ] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)
