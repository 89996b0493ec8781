# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyVideo, DocumentText


class DocumentBodyTableCaptionItem(Model):
    """Part of DocumentBodyTableCaptionBlock.

    Required by the platform: type.
    """

    type: Literal[
        "Text", "Paragraph", "Image", "Video", "OrderedList", "UnorderedList",
    ] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    paragraph: DocumentBodyParagraph | None = field("paragraph", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    list: DocumentBodyList | None = field("list", default=None)
