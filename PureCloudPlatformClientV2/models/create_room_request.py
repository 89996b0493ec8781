# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateRoomRequest(Model):
    """CreateRoomRequest of the Platform API.

    The platform requires: subject.
    """

    description: str | None = field("description", default=None)
    subject: str | None = field("subject", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
