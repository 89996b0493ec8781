# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        GamificationScorecardChangeTopicEvaluationDetail, GamificationScorecardChangeTopicMetric,
        GamificationScorecardChangeTopicPunctualityEvent,
    )


class GamificationScorecardChangeTopicPerformanceMetric(Model):
    metric: GamificationScorecardChangeTopicMetric | None = field("metric", default=None)
    points: int | None = field("points", default=None)
    value: float | None = field("value", default=None)
    punctuality_events: list[GamificationScorecardChangeTopicPunctualityEvent] | None = field(
        "punctualityEvents", default=None
    )
    evaluation_details: list[GamificationScorecardChangeTopicEvaluationDetail] | None = field(
        "evaluationDetails", default=None
    )
