# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SipDownloadResponse(Model):
    download_id: str | None = field("downloadId", default=None)
    document_id: str | None = field("documentId", default=None)
