# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shift_start_variance import ShiftStartVariance


class ListWrapperShiftStartVariance(Model):
    """ListWrapperShiftStartVariance of the Platform API."""

    values: list[ShiftStartVariance] | None = field("values", default=None)
