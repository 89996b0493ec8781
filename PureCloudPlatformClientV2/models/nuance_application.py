# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class NuanceApplication(Model):
    """Required by the platform: id, tag, name."""

    id: str | None = field("id", default=None)
    tag: str | None = field("tag", default=None)
    name: str | None = field("name", default=None)
