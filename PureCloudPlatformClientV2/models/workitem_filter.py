# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemFilter(Model):
    """One of the filters of a workbin query. In WorkbinQueryRequest and 2 more.

    Required by the platform: name, type, operator, values.
    """

    name: str | None = field("name", default=None)
    type: Literal["String", "Int"] | str | None = field("type", default=None)
    operator: Literal[
        "EQ", "NEQ", "GT", "LT", "GTE", "LTE", "IN", "CONTAINS", "BETWEEN", "BEGINS_WITH",
    ] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)
