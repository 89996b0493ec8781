# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GamificationScorecardChangeTopicPerformanceMetric


class GamificationScorecardChangeTopicScorecardChange(Model):
    workday: str | None = field("workday", default=None)
    division_id: str | None = field("divisionId", default=None)
    team_id: str | None = field("teamId", default=None)
    performance_profile_id: str | None = field("performanceProfileId", default=None)
    user_id: str | None = field("userId", default=None)
    performance_metrics: list[GamificationScorecardChangeTopicPerformanceMetric] | None = field(
        "performanceMetrics", default=None
    )
