# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ShrinkageOverride(Model):
    """ShrinkageOverride of the Platform API.

    The platform requires: interval_index.
    """

    interval_index: int | None = field("intervalIndex", default=None)
    shrinkage_percent: float | None = field("shrinkagePercent", default=None)
