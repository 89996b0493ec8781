# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NamedEntity(Model):
    """Reference by its id and its name. In MediaEndpointStatistics and 3 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
