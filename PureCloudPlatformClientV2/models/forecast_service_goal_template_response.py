# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ForecastAbandonRateResponse, ForecastAverageSpeedOfAnswerResponse,
        ForecastServiceGoalTemplateImpactOverrideResponse, ForecastServiceLevelResponse,
    )


class ForecastServiceGoalTemplateResponse(Model):
    """Part of ForecastPlanningGroupResponse."""

    service_level: ForecastServiceLevelResponse | None = field("serviceLevel", default=None)
    average_speed_of_answer: ForecastAverageSpeedOfAnswerResponse | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: ForecastAbandonRateResponse | None = field("abandonRate", default=None)
    impact_override: ForecastServiceGoalTemplateImpactOverrideResponse | None = field("impactOverride", default=None)
