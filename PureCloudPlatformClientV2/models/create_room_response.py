# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CreateRoomResponse(Model):
    """Required by the platform: jid."""

    jid: str | None = field("jid", default=None)
