# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UploadUrlResponse(Model):
    """An upload URL: URL, upload key and headers. Answer of post_architect_grammar_language_files_dtmf and 7 more."""

    url: str | None = field("url", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
