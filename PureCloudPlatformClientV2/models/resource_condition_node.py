# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ResourceConditionValue


class ResourceConditionNode(Model):
    """Part of ResourcePermissionPolicy."""

    variable_name: str | None = field("variableName", default=None)
    conjunction: Literal["AND", "OR"] | str | None = field("conjunction", default=None)
    operator: Literal["EQ", "IN", "GE", "GT", "LE", "LT"] | str | None = field("operator", default=None)
    operands: list[ResourceConditionValue] | None = field("operands", default=None)
    terms: list[ResourceConditionNode] | None = field("terms", default=None)
