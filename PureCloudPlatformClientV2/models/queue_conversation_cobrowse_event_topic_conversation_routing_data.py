# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_cobrowse_event_topic_scored_agent import QueueConversationCobrowseEventTopicScoredAgent
    from .queue_conversation_cobrowse_event_topic_uri_reference import QueueConversationCobrowseEventTopicUriReference


class QueueConversationCobrowseEventTopicConversationRoutingData(Model):
    """QueueConversationCobrowseEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationCobrowseEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationCobrowseEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationCobrowseEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationCobrowseEventTopicScoredAgent] | None = field("scoredAgents", default=None)
