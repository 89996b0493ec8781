# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyTableCellBlockProperties,
        DocumentBodyTableProperties, DocumentBodyTableRowBlockProperties, DocumentBodyVideo, DocumentText,
    )


class DocumentBodyTable(Model):
    """Table of a document body block. In DocumentBodyBlock and 1 more.

    Required by the platform: rows.
    """

    properties: DocumentBodyTableProperties | None = field("properties", default=None)
    rows: list[DocumentBodyTableRowBlock] | None = field("rows", default=None)


class DocumentBodyTableCellBlock(Model):
    """One of the cells of a document body table row block. In DocumentBodyTableRowBlock.

    Required by the platform: blocks.
    """

    properties: DocumentBodyTableCellBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentTableContentBlock] | None = field("blocks", default=None)


class DocumentBodyTableRowBlock(Model):
    """One of the rows of a document body table. In DocumentBodyTable.

    Required by the platform: cells.
    """

    properties: DocumentBodyTableRowBlockProperties | None = field("properties", default=None)
    cells: list[DocumentBodyTableCellBlock] | None = field("cells", default=None)


class DocumentTableContentBlock(Model):
    """One of the blocks of a document body table cell block. In DocumentBodyTableCellBlock.

    Required by the platform: type.
    """

    type: Literal[
        "Paragraph", "Text", "Image", "Video", "OrderedList", "UnorderedList", "Table",
    ] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    paragraph: DocumentBodyParagraph | None = field("paragraph", default=None)
    list: DocumentBodyList | None = field("list", default=None)
    table: DocumentBodyTable | None = field("table", default=None)
