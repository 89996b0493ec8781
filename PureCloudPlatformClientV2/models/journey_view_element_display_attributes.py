# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyViewElementDisplayAttributes(Model):
    """Part of JourneyViewElement.

    Required by the platform: x, y, col.
    """

    x: int | None = field("x", default=None)
    y: int | None = field("y", default=None)
    col: int | None = field("col", default=None)
