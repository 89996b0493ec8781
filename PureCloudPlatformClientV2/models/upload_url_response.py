# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UploadUrlResponse(Model):
    url: str | None = field("url", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
