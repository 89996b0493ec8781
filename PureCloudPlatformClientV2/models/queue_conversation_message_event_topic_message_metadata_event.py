# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueueConversationMessageEventTopicMessageMetadataEvent(Model):
    event_type: str | None = field("eventType", default=None)
    sub_type: str | None = field("subType", default=None)
