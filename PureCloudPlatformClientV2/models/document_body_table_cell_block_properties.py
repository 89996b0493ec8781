# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentBodyTableCellBlockProperties(Model):
    """Properties of a document body table cell block. In DocumentBodyTableCellBlock and 1 more."""

    cell_type: Literal["Cell", "HeaderCell"] | str | None = field("cellType", default=None)
    width: float | None = field("width", default=None)
    height: float | None = field("height", default=None)
    horizontal_align: Literal["Center", "Left", "Right"] | str | None = field("horizontalAlign", default=None)
    vertical_align: Literal["Top", "Middle", "Bottom"] | str | None = field("verticalAlign", default=None)
    border_width: float | None = field("borderWidth", default=None)
    border_style: Literal[
        "Solid", "Dotted", "Dashed", "Double", "Groove", "Ridge", "Inset", "Outset", "Hidden", "None",
    ] | str | None = field("borderStyle", default=None)
    border_color: str | None = field("borderColor", default=None)
    background_color: str | None = field("backgroundColor", default=None)
    scope: Literal["Row", "Column", "RowGroup", "ColumnGroup", "None"] | str | None = field("scope", default=None)
    col_span: int | None = field("colSpan", default=None)
    row_span: int | None = field("rowSpan", default=None)
