# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateRoomResponse(Model):
    """CreateRoomResponse of the Platform API.

    The platform requires: jid.
    """

    jid: str | None = field("jid", default=None)
