# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OutlierInfo(Model):
    """OutlierInfo of the Platform API."""

    outlier: bool | None = field("outlier", default=None)
    score: float | None = field("score", default=None)
