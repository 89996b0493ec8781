# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .activity_plan_abandon_rate_impact_override import ActivityPlanAbandonRateImpactOverride
    from .activity_plan_asa_impact_override import ActivityPlanAsaImpactOverride
    from .activity_plan_service_level_impact_override import ActivityPlanServiceLevelImpactOverride


class ActivityPlanServiceGoalImpactOverrides(Model):
    """ActivityPlanServiceGoalImpactOverrides of the Platform API.

    The platform requires: abandon_rate, service_level, average_speed_of_answer.
    """

    abandon_rate: ActivityPlanAbandonRateImpactOverride | None = field("abandonRate", default=None)
    service_level: ActivityPlanServiceLevelImpactOverride | None = field("serviceLevel", default=None)
    average_speed_of_answer: ActivityPlanAsaImpactOverride | None = field("averageSpeedOfAnswer", default=None)
