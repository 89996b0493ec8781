# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class LocationImage(Model):
    resolution: str | None = field("resolution", default=None)
    image_uri: str | None = field("imageUri", default=None)
