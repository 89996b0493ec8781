# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class OutlierInfo(Model):
    outlier: bool | None = field("outlier", default=None)
    score: float | None = field("score", default=None)
