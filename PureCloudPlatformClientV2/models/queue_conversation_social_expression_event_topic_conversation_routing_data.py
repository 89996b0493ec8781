# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_social_expression_event_topic_scored_agent import QueueConversationSocialExpressionEventTopicScoredAgent
    from .queue_conversation_social_expression_event_topic_uri_reference import QueueConversationSocialExpressionEventTopicUriReference


class QueueConversationSocialExpressionEventTopicConversationRoutingData(Model):
    """QueueConversationSocialExpressionEventTopicConversationRoutingData of the Platform API."""

    queue: QueueConversationSocialExpressionEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationSocialExpressionEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationSocialExpressionEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationSocialExpressionEventTopicScoredAgent] | None = field(
        "scoredAgents", default=None
    )
