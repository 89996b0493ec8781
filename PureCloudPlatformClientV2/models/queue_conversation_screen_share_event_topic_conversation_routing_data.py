# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationScreenShareEventTopicScoredAgent, QueueConversationScreenShareEventTopicUriReference


class QueueConversationScreenShareEventTopicConversationRoutingData(Model):
    queue: QueueConversationScreenShareEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationScreenShareEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationScreenShareEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationScreenShareEventTopicScoredAgent] | None = field("scoredAgents", default=None)
