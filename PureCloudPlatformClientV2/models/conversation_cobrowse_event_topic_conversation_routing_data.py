# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_cobrowse_event_topic_scored_agent import ConversationCobrowseEventTopicScoredAgent
    from .conversation_cobrowse_event_topic_uri_reference import ConversationCobrowseEventTopicUriReference


class ConversationCobrowseEventTopicConversationRoutingData(Model):
    """ConversationCobrowseEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationCobrowseEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCobrowseEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCobrowseEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCobrowseEventTopicScoredAgent] | None = field("scoredAgents", default=None)
