# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyViewUser(Model):
    """Part of JourneyView."""

    id: str | None = field("id", default=None)
    email_address: str | None = field("emailAddress", default=None)
    self_uri: str | None = field("selfUri", default=None)
