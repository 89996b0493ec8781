# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationCallbackEventTopicScoredAgent, ConversationCallbackEventTopicUriReference


class ConversationCallbackEventTopicConversationRoutingData(Model):
    queue: ConversationCallbackEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCallbackEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCallbackEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCallbackEventTopicScoredAgent] | None = field("scoredAgents", default=None)
