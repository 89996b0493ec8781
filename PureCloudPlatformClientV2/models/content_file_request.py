# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContentFileRequest(Model):
    """A content file: upload key and name. No method or topic of the definition has it."""

    upload_key: str | None = field("uploadKey", default=None)
    name: str | None = field("name", default=None)
