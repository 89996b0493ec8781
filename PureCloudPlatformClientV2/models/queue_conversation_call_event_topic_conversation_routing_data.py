# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_call_event_topic_scored_agent import QueueConversationCallEventTopicScoredAgent
    from .queue_conversation_call_event_topic_uri_reference import QueueConversationCallEventTopicUriReference


class QueueConversationCallEventTopicConversationRoutingData(Model):
    """QueueConversationCallEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationCallEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationCallEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationCallEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationCallEventTopicScoredAgent] | None = field("scoredAgents", default=None)
