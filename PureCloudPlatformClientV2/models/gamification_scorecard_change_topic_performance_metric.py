# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .gamification_scorecard_change_topic_evaluation_detail import GamificationScorecardChangeTopicEvaluationDetail
    from .gamification_scorecard_change_topic_metric import GamificationScorecardChangeTopicMetric
    from .gamification_scorecard_change_topic_punctuality_event import GamificationScorecardChangeTopicPunctualityEvent


class GamificationScorecardChangeTopicPerformanceMetric(Model):
    """GamificationScorecardChangeTopicPerformanceMetric of the Platform API."""

    metric: GamificationScorecardChangeTopicMetric | None = field("metric", default=None)
    points: int | None = field("points", default=None)
    value: float | None = field("value", default=None)
    punctuality_events: list[GamificationScorecardChangeTopicPunctualityEvent] | None = field(
        "punctualityEvents", default=None
    )
    evaluation_details: list[GamificationScorecardChangeTopicEvaluationDetail] | None = field(
        "evaluationDetails", default=None
    )
