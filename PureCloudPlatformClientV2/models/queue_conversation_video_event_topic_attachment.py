# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueueConversationVideoEventTopicAttachment(Model):
    attachment_id: str | None = field("attachmentId", default=None)
    name: str | None = field("name", default=None)
    content_uri: str | None = field("contentUri", default=None)
    content_type: str | None = field("contentType", default=None)
    content_length: int | None = field("contentLength", default=None)
