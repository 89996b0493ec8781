# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UsageItem(Model):
    """UsageItem of the Platform API."""

    type: Literal["RECORDING", "FAX", "DOCUMENT", "ALL"] | str | None = field("type", default=None)
    total_document_byte_count: int | None = field("totalDocumentByteCount", default=None)
    total_document_count: int | None = field("totalDocumentCount", default=None)
