# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .segment_estimate_count import SegmentEstimateCount


class ActionMapEstimateResult(Model):
    """ActionMapEstimateResult of the Platform API."""

    qualified_session_count: int | None = field("qualifiedSessionCount", default=None)
    total_session_count: int | None = field("totalSessionCount", default=None)
    per_segment_counts: list[SegmentEstimateCount] | None = field("perSegmentCounts", default=None)
    outcomes_scores_count: int | None = field("outcomesScoresCount", default=None)
