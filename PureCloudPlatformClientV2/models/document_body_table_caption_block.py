# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyTableCaptionItem


class DocumentBodyTableCaptionBlock(Model):
    """Part of DocumentBodyTableProperties.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyTableCaptionItem] | None = field("blocks", default=None)
