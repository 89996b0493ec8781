# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ActivityPlanAbandonRateImpactOverride, ActivityPlanAsaImpactOverride, ActivityPlanServiceLevelImpactOverride,
    )


class ActivityPlanServiceGoalImpactOverrides(Model):
    """Part of ActivityPlanResponse and 2 more.

    Required by the platform: abandon_rate, service_level, average_speed_of_answer.
    """

    abandon_rate: ActivityPlanAbandonRateImpactOverride | None = field("abandonRate", default=None)
    service_level: ActivityPlanServiceLevelImpactOverride | None = field("serviceLevel", default=None)
    average_speed_of_answer: ActivityPlanAsaImpactOverride | None = field("averageSpeedOfAnswer", default=None)
