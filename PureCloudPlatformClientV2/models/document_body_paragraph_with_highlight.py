# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyParagraphProperties, DocumentContentBlockWithHighlight


class DocumentBodyParagraphWithHighlight(Model):
    """Part of DocumentBodyBlockWithHighlight and 1 more.

    Required by the platform: blocks.
    """

    blocks: list[DocumentContentBlockWithHighlight] | None = field("blocks", default=None)
    properties: DocumentBodyParagraphProperties | None = field("properties", default=None)
