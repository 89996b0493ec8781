# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkspaceSummary(Model):
    """Part of Workspace."""

    total_document_count: int | None = field("totalDocumentCount", default=None)
    total_document_byte_count: int | None = field("totalDocumentByteCount", default=None)
