# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WritableDivision(Model):
    """Reference to a writable division by its id, its name and its address. In CreatePerformanceProfile and 22 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
