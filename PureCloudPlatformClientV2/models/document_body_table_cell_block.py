# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyTableCellBlockProperties, DocumentTableContentBlock


class DocumentBodyTableCellBlock(Model):
    """Part of DocumentBodyTableRowBlock.

    Required by the platform: blocks.
    """

    properties: DocumentBodyTableCellBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentTableContentBlock] | None = field("blocks", default=None)
