# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftStartVariance


class ListWrapperShiftStartVariance(Model):
    """Part of CreateWorkPlan and 3 more."""

    values: list[ShiftStartVariance] | None = field("values", default=None)
