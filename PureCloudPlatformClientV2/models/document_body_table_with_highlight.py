# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        DocumentBodyImage, DocumentBodyListWithHighlight, DocumentBodyParagraphWithHighlight,
        DocumentBodyTableCellBlockProperties, DocumentBodyTableProperties, DocumentBodyTableRowBlockProperties,
        DocumentBodyVideo, DocumentContentHighlightIndex, DocumentText,
    )


class DocumentBodyTableCellBlockWithHighlight(Model):
    """One of the cells of a document body table row block with highlight. In DocumentBodyTableRowBlockWithHighlight.

    Required by the platform: blocks.
    """

    properties: DocumentBodyTableCellBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentTableContentBlockWithHighlight] | None = field("blocks", default=None)


class DocumentBodyTableRowBlockWithHighlight(Model):
    """One of the rows of a document body table with highlight. In DocumentBodyTableWithHighlight.

    Required by the platform: cells.
    """

    properties: DocumentBodyTableRowBlockProperties | None = field("properties", default=None)
    cells: list[DocumentBodyTableCellBlockWithHighlight] | None = field("cells", default=None)


class DocumentBodyTableWithHighlight(Model):
    """Table of a document body block with highlight. In DocumentBodyBlockWithHighlight and 1 more.

    Required by the platform: rows.
    """

    properties: DocumentBodyTableProperties | None = field("properties", default=None)
    rows: list[DocumentBodyTableRowBlockWithHighlight] | None = field("rows", default=None)


class DocumentTableContentBlockWithHighlight(Model):
    """One of the blocks of a document body table cell block with highlight. In DocumentBodyTableCellBlockWithHighlight.

    Required by the platform: type.
    """

    type: Literal[
        "Paragraph", "Text", "Image", "Video", "OrderedList", "UnorderedList", "Table",
    ] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    paragraph: DocumentBodyParagraphWithHighlight | None = field("paragraph", default=None)
    list: DocumentBodyListWithHighlight | None = field("list", default=None)
    table: DocumentBodyTableWithHighlight | None = field("table", default=None)
    answer_highlight: DocumentContentHighlightIndex | None = field("answerHighlight", default=None)
