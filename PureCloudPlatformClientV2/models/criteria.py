# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Criteria(Model):
    """Part of JourneyPattern.

    Required by the platform: key, values, should_ignore_case, operator.
    """

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)
