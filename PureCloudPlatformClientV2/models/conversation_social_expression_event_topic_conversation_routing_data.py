# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationSocialExpressionEventTopicScoredAgent, ConversationSocialExpressionEventTopicUriReference


class ConversationSocialExpressionEventTopicConversationRoutingData(Model):
    queue: ConversationSocialExpressionEventTopicUriReference | None = field("queue", default=None)
    language: ConversationSocialExpressionEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationSocialExpressionEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationSocialExpressionEventTopicScoredAgent] | None = field("scoredAgents", default=None)
