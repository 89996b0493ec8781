# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WfmServiceGoalImpact(Model):
    """Abandon rate of a forecast service goal template impact override. In
    ForecastServiceGoalTemplateImpactOverrideResponse and 1 more.

    Required by the platform: increase_by_percent, decrease_by_percent.
    """

    increase_by_percent: float | None = field("increaseByPercent", default=None)
    decrease_by_percent: float | None = field("decreaseByPercent", default=None)
