# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ActivityPlanServiceLevelImpactOverride(Model):
    """ActivityPlanServiceLevelImpactOverride of the Platform API.

    The platform requires: decrease_by_percent.
    """

    decrease_by_percent: float | None = field("decreaseByPercent", default=None)
