# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        DocumentBodyImage, DocumentBodyParagraphProperties, DocumentBodyVideo, DocumentContentHighlightIndex, DocumentText,
    )


class DocumentBodyParagraphWithHighlight(Model):
    """Paragraph of a document body block with highlight. In DocumentBodyBlockWithHighlight and 1 more.

    Required by the platform: blocks.
    """

    blocks: list[DocumentContentBlockWithHighlight] | None = field("blocks", default=None)
    properties: DocumentBodyParagraphProperties | None = field("properties", default=None)


class DocumentContentBlockWithHighlight(Model):
    """One of the blocks of a document body paragraph with highlight. In DocumentBodyParagraphWithHighlight.

    Required by the platform: type.
    """

    type: Literal["Text", "Image", "Video"] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    answer_highlight: DocumentContentHighlightIndex | None = field("answerHighlight", default=None)
