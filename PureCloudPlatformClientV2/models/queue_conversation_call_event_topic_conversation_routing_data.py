# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationCallEventTopicScoredAgent, QueueConversationCallEventTopicUriReference


class QueueConversationCallEventTopicConversationRoutingData(Model):
    queue: QueueConversationCallEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationCallEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationCallEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationCallEventTopicScoredAgent] | None = field("scoredAgents", default=None)
