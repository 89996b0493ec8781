# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import OperatorPosition


class InfixOperator(Model):
    """Part of Operand.

    Required by the platform: operator_type.
    """

    operator_type: Literal["Or", "And", "Near"] | str | None = field("operatorType", default=None)
    operator_position: OperatorPosition | None = field("operatorPosition", default=None)
