# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .gamification_scorecard_change_topic_performance_metric import GamificationScorecardChangeTopicPerformanceMetric


class GamificationScorecardChangeTopicScorecardChange(Model):
    """GamificationScorecardChangeTopicScorecardChange of the Platform API."""

    workday: str | None = field("workday", default=None)
    division_id: str | None = field("divisionId", default=None)
    team_id: str | None = field("teamId", default=None)
    performance_profile_id: str | None = field("performanceProfileId", default=None)
    user_id: str | None = field("userId", default=None)
    performance_metrics: list[GamificationScorecardChangeTopicPerformanceMetric] | None = field(
        "performanceMetrics", default=None
    )
