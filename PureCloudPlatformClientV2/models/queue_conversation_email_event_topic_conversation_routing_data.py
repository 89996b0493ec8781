# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationEmailEventTopicScoredAgent, QueueConversationEmailEventTopicUriReference


class QueueConversationEmailEventTopicConversationRoutingData(Model):
    queue: QueueConversationEmailEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationEmailEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationEmailEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationEmailEventTopicScoredAgent] | None = field("scoredAgents", default=None)
