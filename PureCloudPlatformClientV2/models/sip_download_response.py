# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SipDownloadResponse(Model):
    """A SIP download: download id and document id. Answer of post_telephony_siptraces_download."""

    download_id: str | None = field("downloadId", default=None)
    document_id: str | None = field("documentId", default=None)
