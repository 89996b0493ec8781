# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class QueueReference(Model):
    """Reference to a queue by its id and its address. In RoutePathResponse and 3 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
