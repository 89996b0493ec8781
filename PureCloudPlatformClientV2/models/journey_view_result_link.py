# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyViewResultLink(Model):
    """Part of JourneyViewResultElement."""

    id: str | None = field("id", default=None)
    connection_count: int | None = field("connectionCount", default=None)
    self_uri: str | None = field("selfUri", default=None)
