# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContentFileRequest(Model):
    """ContentFileRequest of the Platform API."""

    upload_key: str | None = field("uploadKey", default=None)
    name: str | None = field("name", default=None)
