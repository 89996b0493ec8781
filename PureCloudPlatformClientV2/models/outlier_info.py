# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutlierInfo(Model):
    """Part of FlowHealthIntentUtterance and 1 more."""

    outlier: bool | None = field("outlier", default=None)
    score: float | None = field("score", default=None)
