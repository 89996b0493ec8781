# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationCobrowseEventTopicScoredAgent, QueueConversationCobrowseEventTopicUriReference


class QueueConversationCobrowseEventTopicConversationRoutingData(Model):
    queue: QueueConversationCobrowseEventTopicUriReference | None = field("queue", default=None)
    language: QueueConversationCobrowseEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[QueueConversationCobrowseEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[QueueConversationCobrowseEventTopicScoredAgent] | None = field("scoredAgents", default=None)
