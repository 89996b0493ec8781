# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationSocialExpressionEventTopicScoredAgent, QueueConversationSocialExpressionEventTopicUriReference,
    )


class QueueConversationSocialExpressionEventTopicConversationRoutingData(Model):
    queue: QueueConversationSocialExpressionEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationSocialExpressionEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationSocialExpressionEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationSocialExpressionEventTopicScoredAgent] | None = field(
        "scoredAgents", default=None
    )
