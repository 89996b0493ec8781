# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationMessageEventTopicScoredAgent, ConversationMessageEventTopicUriReference


class ConversationMessageEventTopicConversationRoutingData(Model):
    queue: ConversationMessageEventTopicUriReference | None = field("queue", default=None)
    language: ConversationMessageEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationMessageEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationMessageEventTopicScoredAgent] | None = field("scoredAgents", default=None)
