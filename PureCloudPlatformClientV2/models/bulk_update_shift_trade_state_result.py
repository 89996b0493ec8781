# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkUpdateShiftTradeStateResultItem


class BulkUpdateShiftTradeStateResult(Model):
    """Part of BulkUpdateShiftTradeStateResponse."""

    entities: list[BulkUpdateShiftTradeStateResultItem] | None = field("entities", default=None)
