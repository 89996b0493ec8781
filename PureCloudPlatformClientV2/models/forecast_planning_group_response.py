# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutePathResponse, WfmServiceGoalImpact


class ForecastAbandonRateResponse(Model):
    """Abandon rate of a forecast service goal template. In ForecastServiceGoalTemplateResponse."""

    percent: int | None = field("percent", default=None)


class ForecastAverageSpeedOfAnswerResponse(Model):
    """Average speed of answer of a forecast service goal template. In ForecastServiceGoalTemplateResponse."""

    seconds: int | None = field("seconds", default=None)


class ForecastPlanningGroupResponse(Model):
    """One of the items of a forecast planning groups response. In ForecastPlanningGroupsResponse and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    route_paths: list[RoutePathResponse] | None = field("routePaths", default=None)
    service_goal_template: ForecastServiceGoalTemplateResponse | None = field("serviceGoalTemplate", default=None)


class ForecastServiceGoalTemplateImpactOverrideResponse(Model):
    """Impact override of a forecast service goal template. In ForecastServiceGoalTemplateResponse."""

    service_level: WfmServiceGoalImpact | None = field("serviceLevel", default=None)
    average_speed_of_answer: WfmServiceGoalImpact | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: WfmServiceGoalImpact | None = field("abandonRate", default=None)


class ForecastServiceGoalTemplateResponse(Model):
    """Service goal template of a forecast planning group. In ForecastPlanningGroupResponse."""

    service_level: ForecastServiceLevelResponse | None = field("serviceLevel", default=None)
    average_speed_of_answer: ForecastAverageSpeedOfAnswerResponse | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: ForecastAbandonRateResponse | None = field("abandonRate", default=None)
    impact_override: ForecastServiceGoalTemplateImpactOverrideResponse | None = field("impactOverride", default=None)


class ForecastServiceLevelResponse(Model):
    """Service level of a forecast service goal template. In ForecastServiceGoalTemplateResponse."""

    percent: int | None = field("percent", default=None)
    seconds: int | None = field("seconds", default=None)
