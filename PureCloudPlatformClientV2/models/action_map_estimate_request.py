# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionMapEstimateOutcomeCriteria


class ActionMapEstimateRequest(Model):
    """Taken by post_journey_actionmaps_estimates_jobs."""

    segment_ids: list[str] | None = field("segmentIds", default=None)
    outcome_criteria: ActionMapEstimateOutcomeCriteria | None = field("outcomeCriteria", default=None)
