# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemQueryJobFilter(Model):
    """Part of WorkitemQueryJobCreate.

    Required by the platform: name, operator, values.
    """

    name: str | None = field("name", default=None)
    operator: Literal[
        "EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH",
    ] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)
