# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MaxParticipants(Model):
    """Max participants: max participants. Answer of get_conversations_calls_maximumconferenceparties."""

    max_participants: int | None = field("maxParticipants", default=None)
