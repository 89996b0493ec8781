# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_video_event_topic_scored_agent import ConversationVideoEventTopicScoredAgent
    from .conversation_video_event_topic_uri_reference import ConversationVideoEventTopicUriReference


class ConversationVideoEventTopicConversationRoutingData(Model):
    """ConversationVideoEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationVideoEventTopicUriReference | None = field("queue", default=None)
    language: ConversationVideoEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationVideoEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationVideoEventTopicScoredAgent] | None = field("scoredAgents", default=None)
