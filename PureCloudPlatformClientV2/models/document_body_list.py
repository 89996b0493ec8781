# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        DocumentBodyImage, DocumentBodyListBlockProperties, DocumentBodyListItemProperties, DocumentBodyVideo, DocumentText,
    )


class DocumentBodyList(Model):
    """Document body list of a document body block. In DocumentBodyBlock and 3 more.

    Required by the platform: blocks.
    """

    properties: DocumentBodyListBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentBodyListBlock] | None = field("blocks", default=None)


class DocumentBodyListBlock(Model):
    """One of the blocks of a document body list. In DocumentBodyList.

    Required by the platform: type, blocks.
    """

    type: Literal["ListItem"] | str | None = field("type", default=None)
    properties: DocumentBodyListItemProperties | None = field("properties", default=None)
    blocks: list[DocumentListContentBlock] | None = field("blocks", default=None)


class DocumentListContentBlock(Model):
    """One of the blocks of a document body list block. In DocumentBodyListBlock.

    Required by the platform: type.
    """

    type: Literal["Text", "Image", "OrderedList", "UnorderedList", "Video"] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    list: DocumentBodyList | None = field("list", default=None)
