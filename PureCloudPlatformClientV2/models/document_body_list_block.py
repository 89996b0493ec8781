# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_body_list_item_properties import DocumentBodyListItemProperties
    from .document_list_content_block import DocumentListContentBlock


class DocumentBodyListBlock(Model):
    """DocumentBodyListBlock of the Platform API.

    The platform requires: type, blocks.
    """

    type: Literal["ListItem"] | str | None = field("type", default=None)
    properties: DocumentBodyListItemProperties | None = field("properties", default=None)
    blocks: list[DocumentListContentBlock] | None = field("blocks", default=None)
