# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NuanceChannel(Model):
    """Part of NuanceBot.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    modes: list[str] | None = field("modes", default=None)
    color: str | None = field("color", default=None)
