# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaType(Model):
    """Part of MediaTypeAccess."""

    type: str | None = field("type", default=None)


class MediaTypeAccess(Model):
    """Part of MediaTypes."""

    inbound: list[MediaType] | None = field("inbound", default=None)
    outbound: list[MediaType] | None = field("outbound", default=None)


class MediaTypes(Model):
    """Part of SupportedContent and 1 more."""

    allow: MediaTypeAccess | None = field("allow", default=None)
