# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .resource_condition_value import ResourceConditionValue


class ResourceConditionNode(Model):
    """ResourceConditionNode of the Platform API."""

    variable_name: str | None = field("variableName", default=None)
    conjunction: Literal["AND", "OR"] | str | None = field("conjunction", default=None)
    operator: Literal["EQ", "IN", "GE", "GT", "LE", "LT"] | str | None = field("operator", default=None)
    operands: list[ResourceConditionValue] | None = field("operands", default=None)
    terms: list[ResourceConditionNode] | None = field("terms", default=None)
