# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentBodyImage, DocumentBodyParagraphProperties, DocumentBodyVideo, DocumentText


class DocumentBodyParagraph(Model):
    """Paragraph of a document body block. In DocumentBodyBlock and 2 more.

    Required by the platform: blocks.
    """

    blocks: list[DocumentContentBlock] | None = field("blocks", default=None)
    properties: DocumentBodyParagraphProperties | None = field("properties", default=None)


class DocumentContentBlock(Model):
    """One of the blocks of a document body paragraph. In DocumentBodyParagraph.

    Required by the platform: type.
    """

    type: Literal["Text", "Image", "Video"] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
