# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DomainRole(Model):
    """Part of UserAuthorization."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
