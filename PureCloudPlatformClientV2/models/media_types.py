# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaType(Model):
    """One of the inbounds of a media type access. In MediaTypeAccess."""

    type: str | None = field("type", default=None)


class MediaTypeAccess(Model):
    """Allow of media types. In MediaTypes."""

    inbound: list[MediaType] | None = field("inbound", default=None)
    outbound: list[MediaType] | None = field("outbound", default=None)


class MediaTypes(Model):
    """Media types of supported content. In SupportedContent and 1 more."""

    allow: MediaTypeAccess | None = field("allow", default=None)
