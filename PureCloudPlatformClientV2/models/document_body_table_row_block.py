# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyTableCellBlock, DocumentBodyTableRowBlockProperties


class DocumentBodyTableRowBlock(Model):
    """Part of DocumentBodyTable.

    Required by the platform: cells.
    """

    properties: DocumentBodyTableRowBlockProperties | None = field("properties", default=None)
    cells: list[DocumentBodyTableCellBlock] | None = field("cells", default=None)
