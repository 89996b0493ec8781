# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationMessageEventTopicScoredAgent, QueueConversationMessageEventTopicUriReference


class QueueConversationMessageEventTopicConversationRoutingData(Model):
    queue: QueueConversationMessageEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationMessageEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationMessageEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationMessageEventTopicScoredAgent] | None = field("scoredAgents", default=None)
