# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactAddressableEntityRef(Model):
    """Part of ExternalContact."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
