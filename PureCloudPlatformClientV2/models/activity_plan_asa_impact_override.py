# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ActivityPlanAsaImpactOverride(Model):
    """Required by the platform: increase_by_percent."""

    increase_by_percent: float | None = field("increaseByPercent", default=None)
