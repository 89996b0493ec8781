# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LocationImage(Model):
    """Part of LocationDefinition."""

    resolution: str | None = field("resolution", default=None)
    image_uri: str | None = field("imageUri", default=None)
