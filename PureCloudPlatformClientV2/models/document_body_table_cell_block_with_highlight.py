# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_table_cell_block_properties import DocumentBodyTableCellBlockProperties
    from .document_table_content_block_with_highlight import DocumentTableContentBlockWithHighlight


class DocumentBodyTableCellBlockWithHighlight(Model):
    """DocumentBodyTableCellBlockWithHighlight of the Platform API.

    The platform requires: blocks.
    """

    properties: DocumentBodyTableCellBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentTableContentBlockWithHighlight] | None = field("blocks", default=None)
