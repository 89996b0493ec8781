# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyWebActionEventsNotificationActionMapPageUrlCondition(Model):
    values: list[str] | None = field("values", default=None)
    operator: Literal[
        "unknown", "equal", "notEqual", "like", "notLike", "greaterThan", "greaterThanOrEqual", "lessThan",
        "lessThanOrEqual", "startsWith", "endsWith", "containsAny", "notContainsAny", "containsAll", "notContainsAl",
    ] | str | None = field("operator", default=None)
