# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradeActivityPreviewResponse


class ShiftTradePreviewResponse(Model):
    """Part of SearchShiftTradeResponse and 1 more."""

    activities: list[ShiftTradeActivityPreviewResponse] | None = field("activities", default=None)
