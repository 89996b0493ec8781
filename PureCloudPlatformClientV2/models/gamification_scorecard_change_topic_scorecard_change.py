# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GamificationScorecardChangeTopicEvaluationDetail(Model):
    """One of the evaluation details of a performance metric. In GamificationScorecardChangeTopicPerformanceMetric."""

    evaluation_id: str | None = field("evaluationId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    conversation_date: str | None = field("conversationDate", default=None)
    form_name: str | None = field("formName", default=None)
    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    evaluation_score: int | None = field("evaluationScore", default=None)
    evaluation_score_double: float | None = field("evaluationScoreDouble", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)


class GamificationScorecardChangeTopicMetric(Model):
    """Reference to a metric by its id. In GamificationScorecardChangeTopicPerformanceMetric."""

    id: str | None = field("id", default=None)


class GamificationScorecardChangeTopicPerformanceMetric(Model):
    """One of the performance metrics of a scorecard change. In GamificationScorecardChangeTopicScorecardChange."""

    metric: GamificationScorecardChangeTopicMetric | None = field("metric", default=None)
    points: int | None = field("points", default=None)
    value: float | None = field("value", default=None)
    punctuality_events: list[GamificationScorecardChangeTopicPunctualityEvent] | None = field(
        "punctualityEvents", default=None
    )
    evaluation_details: list[GamificationScorecardChangeTopicEvaluationDetail] | None = field(
        "evaluationDetails", default=None
    )


class GamificationScorecardChangeTopicPunctualityEvent(Model):
    """One of the punctuality events of a performance metric. In GamificationScorecardChangeTopicPerformanceMetric."""

    date_start: str | None = field("dateStart", default=None)
    date_schedule_start: str | None = field("dateScheduleStart", default=None)
    activity_code: str | None = field("activityCode", default=None)
    points: int | None = field("points", default=None)


class GamificationScorecardChangeTopicScorecardChange(Model):
    """A scorecard change: workday, division id, team id and 3 more. Event of v2.gamification.scorecards.users.{id}."""

    workday: str | None = field("workday", default=None)
    division_id: str | None = field("divisionId", default=None)
    team_id: str | None = field("teamId", default=None)
    performance_profile_id: str | None = field("performanceProfileId", default=None)
    user_id: str | None = field("userId", default=None)
    performance_metrics: list[GamificationScorecardChangeTopicPerformanceMetric] | None = field(
        "performanceMetrics", default=None
    )
