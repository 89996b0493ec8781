# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_paragraph_properties import DocumentBodyParagraphProperties
    from .document_content_block import DocumentContentBlock


class DocumentBodyParagraph(Model):
    """DocumentBodyParagraph of the Platform API.

    The platform requires: blocks.
    """

    blocks: list[DocumentContentBlock] | None = field("blocks", default=None)
    properties: DocumentBodyParagraphProperties | None = field("properties", default=None)
