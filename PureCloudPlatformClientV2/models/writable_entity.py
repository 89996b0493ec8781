# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WritableEntity(Model):
    """Reference by its id. Body of post_routing_queue_members and 1 more."""

    id: str | None = field("id", default=None)
