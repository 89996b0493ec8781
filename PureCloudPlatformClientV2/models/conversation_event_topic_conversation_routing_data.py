# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_event_topic_scored_agent import ConversationEventTopicScoredAgent
    from .conversation_event_topic_uri_reference import ConversationEventTopicUriReference


class ConversationEventTopicConversationRoutingData(Model):
    """ConversationEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationEventTopicUriReference | None = field("queue", default=None)
    language: ConversationEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationEventTopicScoredAgent] | None = field("scoredAgents", default=None)
