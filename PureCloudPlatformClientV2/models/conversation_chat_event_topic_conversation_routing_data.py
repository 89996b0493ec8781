# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_chat_event_topic_scored_agent import ConversationChatEventTopicScoredAgent
    from .conversation_chat_event_topic_uri_reference import ConversationChatEventTopicUriReference


class ConversationChatEventTopicConversationRoutingData(Model):
    """ConversationChatEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationChatEventTopicUriReference | None = field("queue", default=None)
    language: ConversationChatEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationChatEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationChatEventTopicScoredAgent] | None = field("scoredAgents", default=None)
