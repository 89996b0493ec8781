# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_callback_event_topic_scored_agent import QueueConversationCallbackEventTopicScoredAgent
    from .queue_conversation_callback_event_topic_uri_reference import QueueConversationCallbackEventTopicUriReference


class QueueConversationCallbackEventTopicConversationRoutingData(Model):
    """QueueConversationCallbackEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationCallbackEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationCallbackEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationCallbackEventTopicScoredAgent] | None = field("scoredAgents", default=None)
