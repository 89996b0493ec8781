# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationCallEventTopicScoredAgent, ConversationCallEventTopicUriReference


class ConversationCallEventTopicConversationRoutingData(Model):
    queue: ConversationCallEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCallEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCallEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCallEventTopicScoredAgent] | None = field("scoredAgents", default=None)
