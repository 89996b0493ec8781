# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_table_cell_block import DocumentBodyTableCellBlock
    from .document_body_table_row_block_properties import DocumentBodyTableRowBlockProperties


class DocumentBodyTableRowBlock(Model):
    """DocumentBodyTableRowBlock of the Platform API.

    The platform requires: cells.
    """

    properties: DocumentBodyTableRowBlockProperties | None = field("properties", default=None)
    cells: list[DocumentBodyTableCellBlock] | None = field("cells", default=None)
