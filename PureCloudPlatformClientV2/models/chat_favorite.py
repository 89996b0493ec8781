# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ChatFavorite(Model):
    """ChatFavorite of the Platform API.

    The platform requires: id, external_id.
    """

    id: str | None = field("id", default=None)
    external_id: str | None = field("externalId", default=None)
