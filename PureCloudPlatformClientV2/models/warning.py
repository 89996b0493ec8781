# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Warning(Model):
    """Part of Widget."""

    value: int | None = field("value", default=None)
    range_type: Literal["OVER", "UNDER", "BETWEEN"] | str | None = field("rangeType", default=None)
    color: str | None = field("color", default=None)
