# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationMessageEventTopicMessageMetadataContent(Model):
    content_type: str | None = field("contentType", default=None)
    sub_type: str | None = field("subType", default=None)
