# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_body_image import DocumentBodyImage
    from .document_body_list_with_highlight import DocumentBodyListWithHighlight
    from .document_body_paragraph_with_highlight import DocumentBodyParagraphWithHighlight
    from .document_body_table_with_highlight import DocumentBodyTableWithHighlight
    from .document_body_video import DocumentBodyVideo
    from .document_content_highlight_index import DocumentContentHighlightIndex
    from .document_text import DocumentText


class DocumentTableContentBlockWithHighlight(Model):
    """DocumentTableContentBlockWithHighlight of the Platform API.

    The platform requires: type.
    """

    type: Literal[
        "Paragraph", "Text", "Image", "Video", "OrderedList", "UnorderedList", "Table",
    ] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
    paragraph: DocumentBodyParagraphWithHighlight | None = field("paragraph", default=None)
    list: DocumentBodyListWithHighlight | None = field("list", default=None)
    table: DocumentBodyTableWithHighlight | None = field("table", default=None)
    answer_highlight: DocumentContentHighlightIndex | None = field("answerHighlight", default=None)
