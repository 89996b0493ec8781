# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DocumentThumbnail(Model):
    """DocumentThumbnail of the Platform API."""

    resolution: str | None = field("resolution", default=None)
    image_uri: str | None = field("imageUri", default=None)
    height: int | None = field("height", default=None)
    width: int | None = field("width", default=None)
