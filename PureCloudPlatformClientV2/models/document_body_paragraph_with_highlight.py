# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_paragraph_properties import DocumentBodyParagraphProperties
    from .document_content_block_with_highlight import DocumentContentBlockWithHighlight


class DocumentBodyParagraphWithHighlight(Model):
    """DocumentBodyParagraphWithHighlight of the Platform API.

    The platform requires: blocks.
    """

    blocks: list[DocumentContentBlockWithHighlight] | None = field("blocks", default=None)
    properties: DocumentBodyParagraphProperties | None = field("properties", default=None)
