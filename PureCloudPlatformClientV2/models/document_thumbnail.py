# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DocumentThumbnail(Model):
    """One of the thumbnails of a document. In Document and 3 more."""

    resolution: str | None = field("resolution", default=None)
    image_uri: str | None = field("imageUri", default=None)
    height: int | None = field("height", default=None)
    width: int | None = field("width", default=None)
