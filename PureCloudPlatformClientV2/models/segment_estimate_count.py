# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SegmentEstimateCount(Model):
    """SegmentEstimateCount of the Platform API."""

    segment_id: str | None = field("segmentId", default=None)
    count: int | None = field("count", default=None)
