# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TrunkMetricsTopicTrunkMetricsQoS(Model):
    mismatch_count: int | None = field("mismatchCount", default=None)
