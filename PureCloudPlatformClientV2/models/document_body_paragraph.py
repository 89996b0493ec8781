# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyParagraphProperties, DocumentContentBlock


class DocumentBodyParagraph(Model):
    """Part of DocumentBodyBlock and 2 more.

    Required by the platform: blocks.
    """

    blocks: list[DocumentContentBlock] | None = field("blocks", default=None)
    properties: DocumentBodyParagraphProperties | None = field("properties", default=None)
