# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyListBlock, DocumentBodyListBlockProperties


class DocumentBodyList(Model):
    """Part of DocumentBodyBlock and 3 more.

    Required by the platform: blocks.
    """

    properties: DocumentBodyListBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentBodyListBlock] | None = field("blocks", default=None)
