# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConfusionUtterance(Model):
    """Part of ConfusionIntentDetails."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    similarity: float | None = field("similarity", default=None)
