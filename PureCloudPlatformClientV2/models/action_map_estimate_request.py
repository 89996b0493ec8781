# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActionMapEstimateOutcomeCriteria(Model):
    """Outcome criteria of an action map estimate. In ActionMapEstimateRequest.

    Required by the platform: outcome_id.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    max_probability: float | None = field("maxProbability", default=None)
    probability: float | None = field("probability", default=None)
    quantile: float | None = field("quantile", default=None)
    max_quantile: float | None = field("maxQuantile", default=None)


class ActionMapEstimateRequest(Model):
    """An action map estimate: segment ids and outcome criteria. Body of post_journey_actionmaps_estimates_jobs."""

    segment_ids: list[str] | None = field("segmentIds", default=None)
    outcome_criteria: ActionMapEstimateOutcomeCriteria | None = field("outcomeCriteria", default=None)
