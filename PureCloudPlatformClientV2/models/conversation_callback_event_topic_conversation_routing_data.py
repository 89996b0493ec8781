# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_callback_event_topic_scored_agent import ConversationCallbackEventTopicScoredAgent
    from .conversation_callback_event_topic_uri_reference import ConversationCallbackEventTopicUriReference


class ConversationCallbackEventTopicConversationRoutingData(Model):
    """ConversationCallbackEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCallbackEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCallbackEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCallbackEventTopicScoredAgent] | None = field("scoredAgents", default=None)
