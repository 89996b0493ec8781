# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class QueueConversationEventTopicMessageMetadataEvent(Model):
    """QueueConversationEventTopicMessageMetadataEvent of the Platform API."""

    event_type: str | None = field("eventType", default=None)
    sub_type: str | None = field("subType", default=None)
