# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyBlock


class DocumentBodyResponse(Model):
    """Body of a document variation. In DocumentVariationResponse and 2 more.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyBlock] | None = field("blocks", default=None)
