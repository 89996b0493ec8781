# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConnectedQueue(Model):
    """Part of Session."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
