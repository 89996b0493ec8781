# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationCobrowseEventTopicScoredAgent, ConversationCobrowseEventTopicUriReference


class ConversationCobrowseEventTopicConversationRoutingData(Model):
    queue: ConversationCobrowseEventTopicUriReference | None = field("queue", default=None)
    language: ConversationCobrowseEventTopicUriReference | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[ConversationCobrowseEventTopicUriReference] | None = field("skills", default=None)
    scored_agents: list[ConversationCobrowseEventTopicScoredAgent] | None = field("scoredAgents", default=None)
