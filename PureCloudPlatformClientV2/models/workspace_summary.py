# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkspaceSummary(Model):
    """WorkspaceSummary of the Platform API."""

    total_document_count: int | None = field("totalDocumentCount", default=None)
    total_document_byte_count: int | None = field("totalDocumentByteCount", default=None)
