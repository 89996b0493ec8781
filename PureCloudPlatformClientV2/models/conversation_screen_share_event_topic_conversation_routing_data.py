# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_screen_share_event_topic_scored_agent import ConversationScreenShareEventTopicScoredAgent
    from .conversation_screen_share_event_topic_uri_reference import ConversationScreenShareEventTopicUriReference


class ConversationScreenShareEventTopicConversationRoutingData(Model):
    """ConversationScreenShareEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationScreenShareEventTopicUriReference | None = field("queue", default=None)
    language: ConversationScreenShareEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationScreenShareEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationScreenShareEventTopicScoredAgent] | None = field("scoredAgents", default=None)
