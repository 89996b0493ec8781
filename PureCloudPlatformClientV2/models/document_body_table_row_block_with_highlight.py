# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyTableCellBlockWithHighlight, DocumentBodyTableRowBlockProperties


class DocumentBodyTableRowBlockWithHighlight(Model):
    """Part of DocumentBodyTableWithHighlight.

    Required by the platform: cells.
    """

    properties: DocumentBodyTableRowBlockProperties | None = field("properties", default=None)
    cells: list[DocumentBodyTableCellBlockWithHighlight] | None = field("cells", default=None)
