# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyBlockWithHighlight


class DocumentBodyWithHighlight(Model):
    """Part of DocumentVariationAnswer and 1 more.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyBlockWithHighlight] | None = field("blocks", default=None)
