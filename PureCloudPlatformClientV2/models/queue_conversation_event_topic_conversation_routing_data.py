# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationEventTopicScoredAgent, QueueConversationEventTopicUriReference


class QueueConversationEventTopicConversationRoutingData(Model):
    queue: QueueConversationEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationEventTopicScoredAgent] | None = field("scoredAgents", default=None)
