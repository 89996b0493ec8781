# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ActivityPlanAsaImpactOverride(Model):
    """ActivityPlanAsaImpactOverride of the Platform API.

    The platform requires: increase_by_percent.
    """

    increase_by_percent: float | None = field("increaseByPercent", default=None)
