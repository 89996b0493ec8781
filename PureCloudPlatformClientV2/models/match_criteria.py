# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class MatchCriteria(Model):
    """One of the match criteria of a trigger. In CreateTriggerRequest and 2 more."""

    json_path: str | None = field("jsonPath", default=None)
    operator: Literal[
        "GreaterThanOrEqual", "LessThanOrEqual", "Equal", "NotEqual", "LessThan", "GreaterThan", "NotIn", "In",
        "Contains", "All", "Exists", "Size",
    ] | str | None = field("operator", default=None)
    value: Any | None = field("value", default=None)
    values: list[Any] | None = field("values", default=None)
