# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_block import DocumentBodyBlock


class DocumentBody(Model):
    """DocumentBody of the Platform API.

    The platform requires: blocks.
    """

    blocks: list[DocumentBodyBlock] | None = field("blocks", default=None)
