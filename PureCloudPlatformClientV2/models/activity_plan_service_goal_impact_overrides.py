# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActivityPlanAbandonRateImpactOverride(Model):
    """Abandon rate of activity plan service goal impact overrides. In ActivityPlanServiceGoalImpactOverrides.

    Required by the platform: increase_by_percent.
    """

    increase_by_percent: float | None = field("increaseByPercent", default=None)


class ActivityPlanAsaImpactOverride(Model):
    """Average speed of answer of activity plan service goal impact overrides. In
    ActivityPlanServiceGoalImpactOverrides.

    Required by the platform: increase_by_percent.
    """

    increase_by_percent: float | None = field("increaseByPercent", default=None)


class ActivityPlanServiceGoalImpactOverrides(Model):
    """Service goal impact overrides of an activity plan. In ActivityPlanResponse and 2 more.

    Required by the platform: abandon_rate, service_level, average_speed_of_answer.
    """

    abandon_rate: ActivityPlanAbandonRateImpactOverride | None = field("abandonRate", default=None)
    service_level: ActivityPlanServiceLevelImpactOverride | None = field("serviceLevel", default=None)
    average_speed_of_answer: ActivityPlanAsaImpactOverride | None = field("averageSpeedOfAnswer", default=None)


class ActivityPlanServiceLevelImpactOverride(Model):
    """Service level of activity plan service goal impact overrides. In ActivityPlanServiceGoalImpactOverrides.

    Required by the platform: decrease_by_percent.
    """

    decrease_by_percent: float | None = field("decreaseByPercent", default=None)
