# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        DocumentBodyImage, DocumentBodyListWithHighlight, DocumentBodyParagraphWithHighlight,
        DocumentBodyTableWithHighlight, DocumentBodyVideo,
    )


class DocumentBodyBlockWithHighlight(Model):
    """One of the blocks of a document body with highlight. In DocumentBodyWithHighlight.

    Required by the platform: type.
    """

    type: Literal[
        "Paragraph", "Image", "Video", "OrderedList", "UnorderedList", "Table",
    ] | str | None = field("type", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    paragraph: DocumentBodyParagraphWithHighlight | None = field("paragraph", default=None)
    list: DocumentBodyListWithHighlight | None = field("list", default=None)
    table: DocumentBodyTableWithHighlight | None = field("table", default=None)


class DocumentBodyWithHighlight(Model):
    """Body of a document variation answer. In DocumentVariationAnswer and 1 more.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyBlockWithHighlight] | None = field("blocks", default=None)
