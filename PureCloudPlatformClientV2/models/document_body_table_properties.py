# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentBodyImage, DocumentBodyList, DocumentBodyParagraph, DocumentBodyVideo, DocumentText


class DocumentBodyTableCaptionBlock(Model):
    """Caption of document body table properties. In DocumentBodyTableProperties.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyTableCaptionItem] | None = field("blocks", default=None)


class DocumentBodyTableCaptionItem(Model):
    """One of the blocks of a document body table caption block. In DocumentBodyTableCaptionBlock.

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


class DocumentBodyTableProperties(Model):
    """Properties of a document body table. In DocumentBodyTable and 1 more."""

    width: float | None = field("width", default=None)
    height: float | None = field("height", default=None)
    cell_spacing: float | None = field("cellSpacing", default=None)
    cell_padding: float | None = field("cellPadding", default=None)
    border_width: float | None = field("borderWidth", default=None)
    alignment: Literal["Center", "Left", "Right"] | str | None = field("alignment", default=None)
    border_style: Literal[
        "Solid", "Dotted", "Dashed", "Double", "Groove", "Ridge", "Inset", "Outset", "Hidden", "None",
    ] | str | None = field("borderStyle", default=None)
    border_color: str | None = field("borderColor", default=None)
    background_color: str | None = field("backgroundColor", default=None)
    caption: DocumentBodyTableCaptionBlock | None = field("caption", default=None)
