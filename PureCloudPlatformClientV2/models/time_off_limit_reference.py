# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TimeOffLimitReference(Model):
    """Reference to a time off limit by its id and its address. In AvailableTimeOffRange and 3 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
