# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationChatEventTopicScoredAgent, ConversationChatEventTopicUriReference


class ConversationChatEventTopicConversationRoutingData(Model):
    queue: ConversationChatEventTopicUriReference | None = field("queue", default=None)
    language: ConversationChatEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationChatEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationChatEventTopicScoredAgent] | None = field("scoredAgents", default=None)
