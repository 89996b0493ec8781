# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActivityPlanAsaImpactOverride(Model):
    """Part of ActivityPlanServiceGoalImpactOverrides.

    Required by the platform: increase_by_percent.
    """

    increase_by_percent: float | None = field("increaseByPercent", default=None)
