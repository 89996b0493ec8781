# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        DocumentBodyImage, DocumentBodyListBlockProperties, DocumentBodyListItemProperties, DocumentBodyVideo,
        DocumentContentHighlightIndex, DocumentText,
    )


class DocumentBodyListBlockWithHighlight(Model):
    """One of the blocks of a document body list with highlight. In DocumentBodyListWithHighlight.

    Required by the platform: type, blocks.
    """

    type: Literal["ListItem"] | str | None = field("type", default=None)
    properties: DocumentBodyListItemProperties | None = field("properties", default=None)
    blocks: list[DocumentListContentBlockWithHighlight] | None = field("blocks", default=None)


class DocumentBodyListWithHighlight(Model):
    """Document body list with highlight of a document body block with highlight. In DocumentBodyBlockWithHighlight and
    2 more.

    Required by the platform: blocks.
    """

    properties: DocumentBodyListBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentBodyListBlockWithHighlight] | None = field("blocks", default=None)


class DocumentListContentBlockWithHighlight(Model):
    """One of the blocks of a document body list block with highlight. In DocumentBodyListBlockWithHighlight.

    Required by the platform: type.
    """

    type: Literal["Text", "Image", "OrderedList", "UnorderedList", "Video"] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    list: DocumentBodyListWithHighlight | None = field("list", default=None)
    answer_highlight: DocumentContentHighlightIndex | None = field("answerHighlight", default=None)
