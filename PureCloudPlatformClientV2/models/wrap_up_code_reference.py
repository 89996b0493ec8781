# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WrapUpCodeReference(Model):
    """Taken by post_routing_queue_wrapupcodes."""

    id: str | None = field("id", default=None)
