# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class NuanceOrganization(Model):
    """Required by the platform: id, name."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
