# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WrapUpCodeReference(Model):
    """Reference to a wrap up code by its id. Body of post_routing_queue_wrapupcodes."""

    id: str | None = field("id", default=None)
