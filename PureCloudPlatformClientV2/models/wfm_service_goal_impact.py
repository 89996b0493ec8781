# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WfmServiceGoalImpact(Model):
    """WfmServiceGoalImpact of the Platform API.

    The platform requires: increase_by_percent, decrease_by_percent.
    """

    increase_by_percent: float | None = field("increaseByPercent", default=None)
    decrease_by_percent: float | None = field("decreaseByPercent", default=None)
