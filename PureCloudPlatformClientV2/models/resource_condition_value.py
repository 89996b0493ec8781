# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ResourceConditionValue(Model):
    """Part of ResourceConditionNode."""

    type: Literal["SCALAR", "VARIABLE", "USER", "QUEUE"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
