# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyListBlockProperties, DocumentBodyListBlockWithHighlight


class DocumentBodyListWithHighlight(Model):
    """Part of DocumentBodyBlockWithHighlight and 2 more.

    Required by the platform: blocks.
    """

    properties: DocumentBodyListBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentBodyListBlockWithHighlight] | None = field("blocks", default=None)
