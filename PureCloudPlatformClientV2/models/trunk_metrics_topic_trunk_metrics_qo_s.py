# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TrunkMetricsTopicTrunkMetricsQoS(Model):
    """TrunkMetricsTopicTrunkMetricsQoS of the Platform API."""

    mismatch_count: int | None = field("mismatchCount", default=None)
