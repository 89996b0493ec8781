# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AuditQueryExecutionLargeResultsResponse(Model):
    id: str | None = field("id", default=None)
    page_size: int | None = field("pageSize", default=None)
    cursor: str | None = field("cursor", default=None)
    download_url: str | None = field("downloadUrl", default=None)
