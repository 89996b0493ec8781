# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ListWrapperShiftStartVariance(Model):
    """Shift start variances of a work plan. In CreateWorkPlan and 3 more."""

    values: list[ShiftStartVariance] | None = field("values", default=None)


class ShiftStartVariance(Model):
    """One of the values of a list wrapper shift start variance. In ListWrapperShiftStartVariance.

    Required by the platform: applicable_days, max_shift_start_variance_minutes.
    """

    applicable_days: list[str] | None = field("applicableDays", default=None)
    max_shift_start_variance_minutes: int | None = field("maxShiftStartVarianceMinutes", default=None)
