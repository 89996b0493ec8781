# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationEventTopicScoredAgent, ConversationEventTopicUriReference


class ConversationEventTopicConversationRoutingData(Model):
    queue: ConversationEventTopicUriReference | None = field("queue", default=None)
    language: ConversationEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationEventTopicScoredAgent] | None = field("scoredAgents", default=None)
