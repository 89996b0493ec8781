# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_email_event_topic_scored_agent import ConversationEmailEventTopicScoredAgent
    from .conversation_email_event_topic_uri_reference import ConversationEmailEventTopicUriReference


class ConversationEmailEventTopicConversationRoutingData(Model):
    """ConversationEmailEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationEmailEventTopicUriReference | None = field("queue", default=None)
    language: ConversationEmailEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationEmailEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationEmailEventTopicScoredAgent] | None = field("scoredAgents", default=None)
