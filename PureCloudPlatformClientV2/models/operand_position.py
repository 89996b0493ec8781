# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OperandPosition(Model):
    """Part of Operand."""

    starting_position_value: int | None = field("startingPositionValue", default=None)
    starting_position_direction: Literal[
        "FromStart", "FromEnd",
    ] | str | None = field("startingPositionDirection", default=None)
    ending_position_value: int | None = field("endingPositionValue", default=None)
    ending_position_direction: Literal[
        "FromStart", "FromEnd",
    ] | str | None = field("endingPositionDirection", default=None)
