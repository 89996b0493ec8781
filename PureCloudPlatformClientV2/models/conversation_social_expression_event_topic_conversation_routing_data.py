# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_social_expression_event_topic_scored_agent import ConversationSocialExpressionEventTopicScoredAgent
    from .conversation_social_expression_event_topic_uri_reference import ConversationSocialExpressionEventTopicUriReference


class ConversationSocialExpressionEventTopicConversationRoutingData(Model):
    """ConversationSocialExpressionEventTopicConversationRoutingData of the Platform API."""

    queue: ConversationSocialExpressionEventTopicUriReference | None = field("queue", default=None)
    language: ConversationSocialExpressionEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationSocialExpressionEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationSocialExpressionEventTopicScoredAgent] | None = field("scoredAgents", default=None)
