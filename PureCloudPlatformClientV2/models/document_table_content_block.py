# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_body_image import DocumentBodyImage
    from .document_body_list import DocumentBodyList
    from .document_body_paragraph import DocumentBodyParagraph
    from .document_body_table import DocumentBodyTable
    from .document_body_video import DocumentBodyVideo
    from .document_text import DocumentText


class DocumentTableContentBlock(Model):
    """DocumentTableContentBlock of the Platform API.

    The platform requires: type.
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
