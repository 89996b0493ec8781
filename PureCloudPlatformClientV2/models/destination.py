# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Destination(Model):
    """Destination of the Platform API.

    The platform requires: address.
    """

    address: str | None = field("address", default=None)
    name: str | None = field("name", default=None)
    user_id: str | None = field("userId", default=None)
    queue_id: str | None = field("queueId", default=None)
