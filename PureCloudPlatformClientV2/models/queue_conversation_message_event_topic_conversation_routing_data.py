# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_message_event_topic_scored_agent import QueueConversationMessageEventTopicScoredAgent
    from .queue_conversation_message_event_topic_uri_reference import QueueConversationMessageEventTopicUriReference


class QueueConversationMessageEventTopicConversationRoutingData(Model):
    """QueueConversationMessageEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationMessageEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationMessageEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationMessageEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationMessageEventTopicScoredAgent] | None = field("scoredAgents", default=None)
