# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationEmailEventTopicScoredAgent, ConversationEmailEventTopicUriReference


class ConversationEmailEventTopicConversationRoutingData(Model):
    queue: ConversationEmailEventTopicUriReference | None = field("queue", default=None)
    language: ConversationEmailEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationEmailEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationEmailEventTopicScoredAgent] | None = field("scoredAgents", default=None)
