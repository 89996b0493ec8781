# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EventSession(Model):
    """Required by the platform: id, type."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    type: str | None = field("type", default=None)
