# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Subscription(Model):
    """Comes with notifications."""

    id: str | None = field("id", default=None)
    topic: str | None = field("topic", default=None)
