# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NuanceApplication(Model):
    """Part of NuanceBot.

    Required by the platform: id, tag, name.
    """

    id: str | None = field("id", default=None)
    tag: str | None = field("tag", default=None)
    name: str | None = field("name", default=None)
