# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuTimeOffLimitReference(Model):
    """Reference to a business unit time off limit by its id and its address. In BuTimeOffLimitValueRange and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
