# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainResourceConditionValue


class DomainResourceConditionNode(Model):
    """Part of DomainPermissionPolicy."""

    variable_name: str | None = field("variableName", default=None)
    operator: Literal["EQ", "IN", "GE", "GT", "LE", "LT"] | str | None = field("operator", default=None)
    operands: list[DomainResourceConditionValue] | None = field("operands", default=None)
    conjunction: Literal["AND", "OR"] | str | None = field("conjunction", default=None)
    terms: list[DomainResourceConditionNode] | None = field("terms", default=None)
