# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConfusionIntentInfo(Model):
    """Part of ConfusionInfo."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
