# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, ScoredAgent


class ConversationRoutingData(Model):
    """Conversation routing data of a call media participant. In CallMediaParticipant and 7 more."""

    queue: AddressableEntityRef | None = field("queue", default=None)
    language: AddressableEntityRef | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[AddressableEntityRef] | None = field("skills", default=None)
    scored_agents: list[ScoredAgent] | None = field("scoredAgents", default=None)
    label: str | None = field("label", default=None)
