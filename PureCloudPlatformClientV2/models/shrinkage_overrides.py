# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ShrinkageOverride(Model):
    """One of the values of shrinkage overrides. In ShrinkageOverrides.

    Required by the platform: interval_index.
    """

    interval_index: int | None = field("intervalIndex", default=None)
    shrinkage_percent: float | None = field("shrinkagePercent", default=None)


class ShrinkageOverrides(Model):
    """Shrinkage overrides of scheduling settings. In SchedulingSettingsRequest and 1 more."""

    clear: bool | None = field("clear", default=None)
    values: list[ShrinkageOverride] | None = field("values", default=None)
