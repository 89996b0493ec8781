# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContactColumnConditionSettings(Model):
    """Part of DigitalCondition.

    Required by the platform: column_name, operator, value, value_type.
    """

    column_name: str | None = field("columnName", default=None)
    operator: Literal[
        "Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals", "Contains", "BeginsWith",
        "EndsWith", "Before", "After",
    ] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    value_type: Literal["DateTime", "Numeric", "Period", "String"] | str | None = field("valueType", default=None)
