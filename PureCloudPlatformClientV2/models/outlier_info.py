# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OutlierInfo(Model):
    """Outlier information of a flow health intent utterance. In FlowHealthIntentUtterance and 1 more."""

    outlier: bool | None = field("outlier", default=None)
    score: float | None = field("score", default=None)
