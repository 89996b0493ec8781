# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActionMapEstimateResult(Model):
    """An action map estimate result: qualified session count, total session count, per segment counts and 1 more.
    Answer of get_journey_actionmaps_estimates_job_results.
    """

    qualified_session_count: int | None = field("qualifiedSessionCount", default=None)
    total_session_count: int | None = field("totalSessionCount", default=None)
    per_segment_counts: list[SegmentEstimateCount] | None = field("perSegmentCounts", default=None)
    outcomes_scores_count: int | None = field("outcomesScoresCount", default=None)


class SegmentEstimateCount(Model):
    """One of the per segment counts of an action map estimate result. In ActionMapEstimateResult."""

    segment_id: str | None = field("segmentId", default=None)
    count: int | None = field("count", default=None)
