# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationChatEventTopicScoredAgent, QueueConversationChatEventTopicUriReference


class QueueConversationChatEventTopicConversationRoutingData(Model):
    queue: QueueConversationChatEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationChatEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationChatEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationChatEventTopicScoredAgent] | None = field("scoredAgents", default=None)
