# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_call_event_topic_scored_agent import ConversationCallEventTopicScoredAgent
    from .conversation_call_event_topic_uri_reference import ConversationCallEventTopicUriReference


class ConversationCallEventTopicConversationRoutingData(Model):
    """ConversationCallEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationCallEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCallEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCallEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCallEventTopicScoredAgent] | None = field("scoredAgents", default=None)
