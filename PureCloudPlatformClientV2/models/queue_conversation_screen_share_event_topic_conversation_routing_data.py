# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_screen_share_event_topic_scored_agent import QueueConversationScreenShareEventTopicScoredAgent
    from .queue_conversation_screen_share_event_topic_uri_reference import QueueConversationScreenShareEventTopicUriReference


class QueueConversationScreenShareEventTopicConversationRoutingData(Model):
    """QueueConversationScreenShareEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationScreenShareEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationScreenShareEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationScreenShareEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationScreenShareEventTopicScoredAgent] | None = field("scoredAgents", default=None)
