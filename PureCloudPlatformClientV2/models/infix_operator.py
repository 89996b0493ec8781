# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .operator_position import OperatorPosition


class InfixOperator(Model):
    """InfixOperator of the Platform API.

    The platform requires: operator_type.
    """

    operator_type: Literal["Or", "And", "Near"] | str | None = field("operatorType", default=None)
    operator_position: OperatorPosition | None = field("operatorPosition", default=None)
