# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AuthzDivision(Model):
    """Required by the platform: description."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    home_division: bool | None = field("homeDivision", default=None)
    object_counts: dict[str, int] | None = field("objectCounts", default=None)
    self_uri: str | None = field("selfUri", default=None)
