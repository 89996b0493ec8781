# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class QueueConversationMessageEventTopicMessageMetadataContent(Model):
    """QueueConversationMessageEventTopicMessageMetadataContent of the Platform API."""

    content_type: str | None = field("contentType", default=None)
    sub_type: str | None = field("subType", default=None)
