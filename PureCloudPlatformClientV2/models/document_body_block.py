# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyTable, DocumentBodyVideo


class DocumentBodyBlock(Model):
    """One of the blocks of a document. In DocumentBody and 2 more.

    Required by the platform: type.
    """

    type: Literal[
        "Paragraph", "Image", "Video", "OrderedList", "UnorderedList", "Table",
    ] | str | None = field("type", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    paragraph: DocumentBodyParagraph | None = field("paragraph", default=None)
    list: DocumentBodyList | None = field("list", default=None)
    table: DocumentBodyTable | None = field("table", default=None)
