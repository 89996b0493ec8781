# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmServiceGoalImpact


class ForecastServiceGoalTemplateImpactOverrideResponse(Model):
    """Part of ForecastServiceGoalTemplateResponse."""

    service_level: WfmServiceGoalImpact | None = field("serviceLevel", default=None)
    average_speed_of_answer: WfmServiceGoalImpact | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: WfmServiceGoalImpact | None = field("abandonRate", default=None)
