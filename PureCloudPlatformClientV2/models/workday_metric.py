# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .metric import Metric
    from .objective import Objective
    from .punctuality_event import PunctualityEvent
    from .quality_evaluation_score_item import QualityEvaluationScoreItem


class WorkdayMetric(Model):
    """WorkdayMetric of the Platform API."""

    metric: Metric | None = field("metric", default=None)
    objective: Objective | None = field("objective", default=None)
    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    value: float | None = field("value", default=None)
    punctuality_events: list[PunctualityEvent] | None = field("punctualityEvents", default=None)
    evaluation_details: list[QualityEvaluationScoreItem] | None = field("evaluationDetails", default=None)
