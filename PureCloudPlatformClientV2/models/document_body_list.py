# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_list_block import DocumentBodyListBlock
    from .document_body_list_block_properties import DocumentBodyListBlockProperties


class DocumentBodyList(Model):
    """DocumentBodyList of the Platform API.

    The platform requires: blocks.
    """

    properties: DocumentBodyListBlockProperties | None = field("properties", default=None)
    blocks: list[DocumentBodyListBlock] | None = field("blocks", default=None)
