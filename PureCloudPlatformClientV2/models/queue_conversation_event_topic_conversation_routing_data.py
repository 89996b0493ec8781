# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_event_topic_scored_agent import QueueConversationEventTopicScoredAgent
    from .queue_conversation_event_topic_uri_reference import QueueConversationEventTopicUriReference


class QueueConversationEventTopicConversationRoutingData(Model):
    """QueueConversationEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationEventTopicScoredAgent] | None = field("scoredAgents", default=None)
