# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PresenceDefinition(Model):
    """Presence definition of a mutable user presence. In MutableUserPresence and 2 more."""

    id: str | None = field("id", default=None)
    system_presence: str | None = field("systemPresence", default=None)
    self_uri: str | None = field("selfUri", default=None)
