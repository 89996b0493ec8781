# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TimeOffRequestReference(Model):
    """Reference to a time off by its id and its address. In TimeOffIntegrationStatusResponse and 2 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
