# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationVideoEventTopicScoredAgent, ConversationVideoEventTopicUriReference


class ConversationVideoEventTopicConversationRoutingData(Model):
    queue: ConversationVideoEventTopicUriReference | None = field("queue", default=None)
    language: ConversationVideoEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationVideoEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationVideoEventTopicScoredAgent] | None = field("scoredAgents", default=None)
