# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_message_event_topic_uri_reference import QueueConversationMessageEventTopicUriReference


class QueueConversationMessageEventTopicScoredAgent(Model):
    """QueueConversationMessageEventTopicScoredAgent of the Platform API."""

    agent: QueueConversationMessageEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)
