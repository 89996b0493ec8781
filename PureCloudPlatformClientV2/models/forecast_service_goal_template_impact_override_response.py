# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_service_goal_impact import WfmServiceGoalImpact


class ForecastServiceGoalTemplateImpactOverrideResponse(Model):
    """ForecastServiceGoalTemplateImpactOverrideResponse of the Platform API."""

    service_level: WfmServiceGoalImpact | None = field("serviceLevel", default=None)
    average_speed_of_answer: WfmServiceGoalImpact | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: WfmServiceGoalImpact | None = field("abandonRate", default=None)
