# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyBlock


class DocumentBodyRequest(Model):
    """Part of DocumentVariationRequest.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyBlock] | None = field("blocks", default=None)
