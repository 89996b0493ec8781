# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContentLocation(Model):
    """Part of MessageContent."""

    url: str | None = field("url", default=None)
    address: str | None = field("address", default=None)
    text: str | None = field("text", default=None)
    latitude: float | None = field("latitude", default=None)
    longitude: float | None = field("longitude", default=None)
