# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Subscription(Model):
    """A subscription: topic and 1 more. No method or topic of the definition has it."""

    id: str | None = field("id", default=None)
    topic: str | None = field("topic", default=None)
