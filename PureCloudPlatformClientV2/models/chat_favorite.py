# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ChatFavorite(Model):
    """Part of ChatItem.

    Required by the platform: id, external_id.
    """

    id: str | None = field("id", default=None)
    external_id: str | None = field("externalId", default=None)
