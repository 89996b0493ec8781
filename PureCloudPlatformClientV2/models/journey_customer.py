# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyCustomer(Model):
    """Customer of a journey context. In JourneyContext and 1 more.

    Required by the platform: id, id_type.
    """

    id: str | None = field("id", default=None)
    id_type: str | None = field("idType", default=None)
