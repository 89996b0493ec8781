# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Metric, Objective, PunctualityEvent, QualityEvaluationScoreItem


class WorkdayMetric(Model):
    """Part of WorkdayMetricListing."""

    metric: Metric | None = field("metric", default=None)
    objective: Objective | None = field("objective", default=None)
    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    value: float | None = field("value", default=None)
    punctuality_events: list[PunctualityEvent] | None = field("punctualityEvents", default=None)
    evaluation_details: list[QualityEvaluationScoreItem] | None = field("evaluationDetails", default=None)
