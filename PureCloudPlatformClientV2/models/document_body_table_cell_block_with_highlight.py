# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyTableCellBlockProperties, DocumentTableContentBlockWithHighlight


class DocumentBodyTableCellBlockWithHighlight(Model):
    """Part of DocumentBodyTableRowBlockWithHighlight.

    Required by the platform: blocks.
    """

    properties: DocumentBodyTableCellBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentTableContentBlockWithHighlight] | None = field("blocks", default=None)
