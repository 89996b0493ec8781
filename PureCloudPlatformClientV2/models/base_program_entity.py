# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BaseProgramEntity(Model):
    """Reference by its id, its name and its address. In ProgramJob and 3 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
