# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DataActionConditionPredicate(Model):
    """Part of Condition.

    Required by the platform: output_field, output_operator, comparison_value, inverted,
    output_field_missing_resolution.
    """

    output_field: str | None = field("outputField", default=None)
    output_operator: Literal[
        "EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "CONTAINS", "BEGINS_WITH",
        "ENDS_WITH", "BEFORE", "AFTER",
    ] | str | None = field("outputOperator", default=None)
    comparison_value: str | None = field("comparisonValue", default=None)
    inverted: bool | None = field("inverted", default=None)
    output_field_missing_resolution: bool | None = field("outputFieldMissingResolution", default=None)
