# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_message_event_topic_scored_agent import ConversationMessageEventTopicScoredAgent
    from .conversation_message_event_topic_uri_reference import ConversationMessageEventTopicUriReference


class ConversationMessageEventTopicConversationRoutingData(Model):
    """ConversationMessageEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationMessageEventTopicUriReference | None = field("queue", default=None)
    language: ConversationMessageEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationMessageEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationMessageEventTopicScoredAgent] | None = field("scoredAgents", default=None)
