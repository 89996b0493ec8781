# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_body_image import DocumentBodyImage
    from .document_body_list_with_highlight import DocumentBodyListWithHighlight
    from .document_body_video import DocumentBodyVideo
    from .document_content_highlight_index import DocumentContentHighlightIndex
    from .document_text import DocumentText


class DocumentListContentBlockWithHighlight(Model):
    """DocumentListContentBlockWithHighlight of the Platform API.

    The platform requires: type.
    """

    type: Literal["Text", "Image", "OrderedList", "UnorderedList", "Video"] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    list: DocumentBodyListWithHighlight | None = field("list", default=None)
    answer_highlight: DocumentContentHighlightIndex | None = field("answerHighlight", default=None)
