# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class QueueReference(Model):
    """Part of RoutePathResponse and 3 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
