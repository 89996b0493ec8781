# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PatchContentPositionProperties(Model):
    top: str | None = field("top", default=None)
    bottom: str | None = field("bottom", default=None)
    left: str | None = field("left", default=None)
    right: str | None = field("right", default=None)
