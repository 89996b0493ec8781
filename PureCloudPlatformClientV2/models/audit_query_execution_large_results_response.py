# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AuditQueryExecutionLargeResultsResponse(Model):
    """Audit query execution large results: cursor, download URL and 2 more. No method or topic of the definition has
    it.
    """

    id: str | None = field("id", default=None)
    page_size: int | None = field("pageSize", default=None)
    cursor: str | None = field("cursor", default=None)
    download_url: str | None = field("downloadUrl", default=None)
