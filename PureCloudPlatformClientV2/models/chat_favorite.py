# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ChatFavorite(Model):
    """Required by the platform: id, external_id."""

    id: str | None = field("id", default=None)
    external_id: str | None = field("externalId", default=None)
