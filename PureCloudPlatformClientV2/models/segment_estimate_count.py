# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SegmentEstimateCount(Model):
    """Part of ActionMapEstimateResult."""

    segment_id: str | None = field("segmentId", default=None)
    count: int | None = field("count", default=None)
