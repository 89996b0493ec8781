# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class JourneyCustomerSession(Model):
    """JourneyCustomerSession of the Platform API.

    The platform requires: id, type.
    """

    id: str | None = field("id", default=None)
    type: str | None = field("type", default=None)
