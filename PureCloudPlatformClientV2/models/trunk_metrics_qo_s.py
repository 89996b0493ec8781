# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrunkMetricsQoS(Model):
    """Part of TrunkMetrics.

    Required by the platform: mismatch_count.
    """

    mismatch_count: int | None = field("mismatchCount", default=None)
