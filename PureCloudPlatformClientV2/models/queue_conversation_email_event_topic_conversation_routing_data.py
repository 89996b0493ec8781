# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_email_event_topic_scored_agent import QueueConversationEmailEventTopicScoredAgent
    from .queue_conversation_email_event_topic_uri_reference import QueueConversationEmailEventTopicUriReference


class QueueConversationEmailEventTopicConversationRoutingData(Model):
    """QueueConversationEmailEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationEmailEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationEmailEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationEmailEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationEmailEventTopicScoredAgent] | None = field("scoredAgents", default=None)
