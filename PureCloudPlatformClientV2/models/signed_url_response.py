# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SignedUrlResponse(Model):
    """A signed URL, kept at /api/v2/telephony/siptraces/download/{downloadId}. Answer of
    get_telephony_siptraces_download_download_id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    url: str | None = field("url", default=None)
    self_uri: str | None = field("selfUri", default=None)
