# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyTable, DocumentBodyVideo, DocumentText,
    )


class DocumentTableContentBlock(Model):
    """Part of DocumentBodyTableCellBlock.

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
