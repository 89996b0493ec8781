# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationVideoEventTopicScoredAgent, QueueConversationVideoEventTopicUriReference


class QueueConversationVideoEventTopicConversationRoutingData(Model):
    queue: QueueConversationVideoEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationVideoEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationVideoEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationVideoEventTopicScoredAgent] | None = field("scoredAgents", default=None)
