# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Attachment(Model):
    """One of the attachments of copy attachments. In CopyAttachmentsRequest and 5 more."""

    attachment_id: str | None = field("attachmentId", default=None)
    name: str | None = field("name", default=None)
    content_uri: str | None = field("contentUri", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
    inline_image: bool | None = field("inlineImage", default=None)
