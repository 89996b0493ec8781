# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_table_caption_item import DocumentBodyTableCaptionItem


class DocumentBodyTableCaptionBlock(Model):
    """DocumentBodyTableCaptionBlock of the Platform API.

    The platform requires: blocks.
    """

    blocks: list[DocumentBodyTableCaptionItem] | None = field("blocks", default=None)
