# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_chat_event_topic_scored_agent import QueueConversationChatEventTopicScoredAgent
    from .queue_conversation_chat_event_topic_uri_reference import QueueConversationChatEventTopicUriReference


class QueueConversationChatEventTopicConversationRoutingData(Model):
    """QueueConversationChatEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationChatEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationChatEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationChatEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationChatEventTopicScoredAgent] | None = field("scoredAgents", default=None)
