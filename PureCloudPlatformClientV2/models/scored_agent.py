# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class ScoredAgent(Model):
    """One of the scored agents of conversation routing data. In ConversationRoutingData and 2 more."""

    agent: DomainEntityRef | None = field("agent", default=None)
    score: int | None = field("score", default=None)
