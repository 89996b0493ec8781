# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class WorkitemQueryJobQueryFiltersPredicate(Model):
    """Part of WorkitemQueryJobQueryFiltersCriteria.

    Required by the platform: name, operator.
    """

    name: str | None = field("name", default=None)
    operator: Literal[
        "EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH", "EXISTS",
    ] | str | None = field("operator", default=None)
    values: list[Any] | None = field("values", default=None)
