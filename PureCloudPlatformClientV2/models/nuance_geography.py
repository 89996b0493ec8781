# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NuanceGeography(Model):
    """Part of NuanceBot.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
