# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class JourneyViewElementDisplayAttributes(Model):
    """Required by the platform: x, y, col."""

    x: int | None = field("x", default=None)
    y: int | None = field("y", default=None)
    col: int | None = field("col", default=None)
