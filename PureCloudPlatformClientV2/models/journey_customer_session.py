# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyCustomerSession(Model):
    """Customer session of a journey context. In JourneyContext and 1 more.

    Required by the platform: id, type.
    """

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)
