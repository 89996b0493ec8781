# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shift_trade_activity_preview_response import ShiftTradeActivityPreviewResponse


class ShiftTradePreviewResponse(Model):
    """ShiftTradePreviewResponse of the Platform API."""

    activities: list[ShiftTradeActivityPreviewResponse] | None = field("activities", default=None)
