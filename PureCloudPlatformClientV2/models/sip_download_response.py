# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SipDownloadResponse(Model):
    """SipDownloadResponse of the Platform API."""

    download_id: str | None = field("downloadId", default=None)
    document_id: str | None = field("documentId", default=None)
