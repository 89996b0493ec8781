# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentBodyListItemProperties, DocumentListContentBlock


class DocumentBodyListBlock(Model):
    """Part of DocumentBodyList.

    Required by the platform: type, blocks.
    """

    type: Literal["ListItem"] | str | None = field("type", default=None)
    properties: DocumentBodyListItemProperties | None = field("properties", default=None)
    blocks: list[DocumentListContentBlock] | None = field("blocks", default=None)
