# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationScreenShareEventTopicScoredAgent, ConversationScreenShareEventTopicUriReference


class ConversationScreenShareEventTopicConversationRoutingData(Model):
    queue: ConversationScreenShareEventTopicUriReference | None = field("queue", default=None)
    language: ConversationScreenShareEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationScreenShareEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationScreenShareEventTopicScoredAgent] | None = field("scoredAgents", default=None)
