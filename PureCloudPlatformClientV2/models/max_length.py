# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MaxLength(Model):
    """Required by the platform: min, max."""

    min: int | None = field("min", default=None)
    max: int | None = field("max", default=None)
