# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Destination(Model):
    """Destination of a consult transfer. In ConsultTransfer and 1 more.

    Required by the platform: address.
    """

    address: str | None = field("address", default=None)
    name: str | None = field("name", default=None)
    user_id: str | None = field("userId", default=None)
    queue_id: str | None = field("queueId", default=None)
