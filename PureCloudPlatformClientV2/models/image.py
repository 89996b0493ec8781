# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Image(Model):
    """One of the images of a chat item. In ChatItem and 11 more."""

    resolution: str | None = field("resolution", default=None)
    image_uri: str | None = field("imageUri", default=None)
