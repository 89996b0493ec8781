# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_video_event_topic_scored_agent import QueueConversationVideoEventTopicScoredAgent
    from .queue_conversation_video_event_topic_uri_reference import QueueConversationVideoEventTopicUriReference


class QueueConversationVideoEventTopicConversationRoutingData(Model):
    """QueueConversationVideoEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationVideoEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationVideoEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationVideoEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationVideoEventTopicScoredAgent] | None = field("scoredAgents", default=None)
