# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TopicPhrase(Model):
    """Part of MinerTopic."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
