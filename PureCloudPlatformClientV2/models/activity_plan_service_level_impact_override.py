# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActivityPlanServiceLevelImpactOverride(Model):
    """Part of ActivityPlanServiceGoalImpactOverrides.

    Required by the platform: decrease_by_percent.
    """

    decrease_by_percent: float | None = field("decreaseByPercent", default=None)
