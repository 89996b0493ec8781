# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TagValue(Model):
    """Required by the platform: name."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    in_use: bool | None = field("inUse", default=None)
    acl: list[str] | None = field("acl", default=None)
    self_uri: str | None = field("selfUri", default=None)
