# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyParagraphProperties, DocumentContentBlock


class DocumentBodyParagraph(Model):
    """Required by the platform: blocks."""

    blocks: list[DocumentContentBlock] | None = field("blocks", default=None)
    properties: DocumentBodyParagraphProperties | None = field("properties", default=None)
