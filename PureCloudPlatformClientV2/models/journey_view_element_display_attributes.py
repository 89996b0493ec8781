# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class JourneyViewElementDisplayAttributes(Model):
    """JourneyViewElementDisplayAttributes of the Platform API.

    The platform requires: x, y, col.
    """

    x: int | None = field("x", default=None)
    y: int | None = field("y", default=None)
    col: int | None = field("col", default=None)
