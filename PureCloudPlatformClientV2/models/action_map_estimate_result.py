# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SegmentEstimateCount


class ActionMapEstimateResult(Model):
    """Given by get_journey_actionmaps_estimates_job_results."""

    qualified_session_count: int | None = field("qualifiedSessionCount", default=None)
    total_session_count: int | None = field("totalSessionCount", default=None)
    per_segment_counts: list[SegmentEstimateCount] | None = field("perSegmentCounts", default=None)
    outcomes_scores_count: int | None = field("outcomesScoresCount", default=None)
