# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentBodyTableRowBlockProperties(Model):
    """Properties of a document body table row block. In DocumentBodyTableRowBlock and 1 more."""

    row_type: Literal["Header", "Footer", "Body"] | str | None = field("rowType", default=None)
    alignment: Literal["Center", "Left", "Right"] | str | None = field("alignment", default=None)
    height: float | None = field("height", default=None)
    border_style: Literal[
        "Solid", "Dotted", "Dashed", "Double", "Groove", "Ridge", "Inset", "Outset", "Hidden", "None",
    ] | str | None = field("borderStyle", default=None)
    border_color: str | None = field("borderColor", default=None)
    background_color: str | None = field("backgroundColor", default=None)
