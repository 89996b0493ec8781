# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationCallbackEventTopicScoredAgent, QueueConversationCallbackEventTopicUriReference


class QueueConversationCallbackEventTopicConversationRoutingData(Model):
    queue: QueueConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationCallbackEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationCallbackEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationCallbackEventTopicScoredAgent] | None = field("scoredAgents", default=None)
