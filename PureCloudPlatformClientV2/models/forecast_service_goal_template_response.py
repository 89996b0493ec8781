# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .forecast_abandon_rate_response import ForecastAbandonRateResponse
    from .forecast_average_speed_of_answer_response import ForecastAverageSpeedOfAnswerResponse
    from .forecast_service_goal_template_impact_override_response import ForecastServiceGoalTemplateImpactOverrideResponse
    from .forecast_service_level_response import ForecastServiceLevelResponse


class ForecastServiceGoalTemplateResponse(Model):
    """ForecastServiceGoalTemplateResponse of the Platform API."""

    service_level: ForecastServiceLevelResponse | None = field("serviceLevel", default=None)
    average_speed_of_answer: ForecastAverageSpeedOfAnswerResponse | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: ForecastAbandonRateResponse | None = field("abandonRate", default=None)
    impact_override: ForecastServiceGoalTemplateImpactOverrideResponse | None = field("impactOverride", default=None)
