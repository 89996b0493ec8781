# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmailAttachment(Model):
    """Part of RecordingEmailMessage."""

    name: str | None = field("name", default=None)
    content_path: str | None = field("contentPath", default=None)
    content_type: str | None = field("contentType", default=None)
    attachment_id: str | None = field("attachmentId", default=None)
    content_length: int | None = field("contentLength", default=None)
